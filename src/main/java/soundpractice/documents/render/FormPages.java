package soundpractice.documents.render;

import com.itextpdf.forms.form.element.CheckBox;
import com.itextpdf.forms.form.element.ComboBoxField;
import com.itextpdf.forms.form.element.InputField;
import com.itextpdf.forms.form.element.Radio;
import com.itextpdf.forms.form.element.SelectFieldItem;
import com.itextpdf.forms.form.element.TextArea;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Background;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.function.UnaryOperator;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormOption;
import soundpractice.documents.form.FormSection;

/// Lays out a fillable form: head, how to fill it in, sections, and for each question its code, wording, help, fields to answer in and a note.
final class FormPages {
    /// Left and right, in points.
    static final float MARGIN = 48;
    private static final float WIDTH = 595 - 2 * MARGIN;
    private static final float INDENT = 46;
    private static final float FIELD_WIDTH = WIDTH - INDENT - 2;
    private static final float SIZE = 10;

    private final FormLook look;
    private final FormWords words;
    private final UnaryOperator<String> printable;

    FormPages(FormLook look, FormWords words, UnaryOperator<String> printable) {
        this.look = look;
        this.words = words;
        this.printable = printable;
    }

    void write(FormModel form, Document page) {
        head(form, page);
        for (var section : form.sections()) {
            section(section, page);
        }
    }

    private void head(FormModel form, Document page) {
        page.add(paragraph(form.organisation(), 10, FormLook.GREY).setMarginBottom(2));
        page.add(as(StandardRoles.H1, paragraph(form.title(), 24, FormLook.DARK_BLUE).setFont(look.bold()).setMarginBottom(6).setMultipliedLeading(1.05f)));
        page.add(paragraph(form.practice(), 13, FormLook.INK).setFont(look.bold()).setMarginBottom(10));
        var facts = new Div().setMarginBottom(14);
        for (var fact : form.facts()) {
            var line = hanging(110).setFontSize(SIZE).setMarginBottom(2);
            line.add(new Text(printable.apply(fact.label())).setFontColor(FormLook.GREY)).add(new Tab()).add(printable.apply(fact.text()));
            facts.add(line);
        }
        page.add(facts);
        if (form.howTo().isEmpty()) {
            return;
        }
        var panel = new Div().setBackgroundColor(FormLook.PALE).setBorderLeft(new SolidBorder(FormLook.BLUE, 3)).setPadding(12).setPaddingLeft(14)
                .setMarginBottom(16).setKeepTogether(true);
        panel.add(as(StandardRoles.H2, paragraph(words.howTo(), 12, FormLook.DARK_BLUE).setFont(look.bold()).setMarginBottom(5)));
        var steps = new List(ListNumberingType.DECIMAL).setSymbolIndent(8).setFont(look.regular()).setFontSize(SIZE).setFontColor(FormLook.INK);
        for (var step : form.howTo()) {
            var item = new ListItem();
            item.add(paragraph(step, SIZE, FormLook.INK).setMarginBottom(3));
            steps.add(item);
        }
        page.add(panel.add(steps));
    }

    private void section(FormSection section, Document page) {
        var head = new Div().setKeepWithNext(true).setKeepTogether(true).setMarginTop(12).setMarginBottom(8);
        head.add(as(StandardRoles.H2, paragraph(section.title(), 15, FormLook.DARK_BLUE).setFont(look.bold()).setPaddingBottom(4)
                .setBorderBottom(new SolidBorder(FormLook.BLUE, 1.5f))));
        if (!section.intro().isEmpty()) {
            head.add(paragraph(section.intro(), 9.5f, FormLook.GREY).setMarginTop(4));
        }
        page.add(head);
        for (var field : section.fields()) {
            page.add(question(field));
        }
    }

    private Div question(FormField field) {
        var block = new Div().setKeepTogether(true).setMarginBottom(13);
        var asked = hanging(INDENT).setFont(look.bold()).setFontSize(10.5f).setFontColor(FormLook.INK).setMultipliedLeading(1.2f).setMarginBottom(1);
        asked.add(new Text(field.code()).setFontColor(FormLook.DARK_BLUE).setFontSize(9.5f)).add(new Tab()).add(printable.apply(field.label()));
        if (field.required()) {
            asked.add(new Text(" " + words.required()).setFont(look.regular()).setFontSize(9).setFontColor(FormLook.GREY));
        }
        block.add(as(StandardRoles.H3, asked));
        if (!field.help().isEmpty()) {
            block.add(paragraph(field.help(), 9, FormLook.GREY).setPaddingLeft(INDENT).setMarginBottom(1).setMultipliedLeading(1.2f));
        }
        block.add(answer(field));
        if (field.hasNote()) {
            var label = field.code() + ", " + field.noteTitle();
            block.add(paragraph(field.noteTitle(), 9, FormLook.GREY).setPaddingLeft(INDENT).setMarginTop(3));
            block.add(indented(area(FormNames.note(field), label, field.given().note(), 44)));
        }
        return block;
    }

    private Paragraph answer(FormField field) {
        var given = field.given().values();
        var one = given.isEmpty() ? "" : given.getFirst();
        return switch (field.kind()) {
            case CHOICE -> FormNames.isSideBySide(field) ? buttons(field, one) : indented(list(field, one));
            case SEVERAL -> boxes(field);
            case LINES -> indented(area(FormNames.answer(field), field.code() + ", " + field.label(), one, 58));
            case TEXT -> indented(line(field, one, FIELD_WIDTH));
            case DATE -> beside(line(field, words.day(one), 130), words.dateHint());
            case NUMBER -> beside(line(field, one, 130), words.numberHint());
        };
    }

    private Paragraph buttons(FormField field, String given) {
        var row = row();
        for (var option : field.options()) {
            var button = new Radio(option.value(), FormNames.answer(field)).setChecked(option.value().equals(given)).setSize(11);
            edged(button);
            row.add(labelled(button, field, option));
        }
        return row;
    }

    private Paragraph boxes(FormField field) {
        var row = row();
        for (var option : field.options()) {
            var box = new CheckBox(FormNames.box(field, option)).setChecked(field.given().values().contains(option.value())).setSize(11)
                    .setPdfConformance(PdfConformance.PDF_A_3A);
            edged(box);
            row.add(labelled(box, field, option));
        }
        return row;
    }

    /// A button and its label, which stay together on one line.
    private <E extends com.itextpdf.forms.form.element.FormField<E>> Paragraph labelled(E button, FormField field, FormOption option) {
        button.setInteractive(true);
        button.setAlternativeDescription(field.code() + ", " + option.label());
        button.setProperty(Property.VERTICAL_ALIGNMENT, VerticalAlignment.MIDDLE);
        var pair = new Paragraph().setFont(look.regular()).setFontSize(SIZE).setFontColor(FormLook.INK).setMargin(0).setMarginRight(20).setKeepTogether(true);
        pair.getAccessibilityProperties().setRole(StandardRoles.SPAN);
        return pair.add(button).add("\u00A0\u00A0" + printable.apply(option.label()).replace(' ', '\u00A0'));
    }

    private ComboBoxField list(FormField field, String given) {
        var list = new ComboBoxField(FormNames.answer(field));
        dressed(list, field.code() + ", " + field.label(), "");
        for (var option : field.options()) {
            list.addOption(new SelectFieldItem(option.value(), printable.apply(option.label())));
        }
        if (field.option(given).isPresent()) {
            list.setSelected(given);
        }
        list.setWidth(260);
        list.setHeight(21);
        return list;
    }

    private InputField line(FormField field, String value, float width) {
        var line = dressed(new InputField(FormNames.answer(field)), field.code() + ", " + field.label(), value);
        line.setWidth(width);
        line.setHeight(21);
        line.setValue(printable.apply(value));
        return line;
    }

    private TextArea area(String name, String says, String value, float height) {
        var area = dressed(new TextArea(name), says, value);
        area.setWidth(FIELD_WIDTH);
        area.setHeight(height);
        area.setValue(printable.apply(value));
        return area;
    }

    private <E extends com.itextpdf.forms.form.element.FormField<?>> E dressed(E field, String says, String text) {
        field.setInteractive(true);
        field.setAlternativeDescription(says);
        field.setProperty(Property.FONT, look.writing(text));
        field.setProperty(Property.FONT_SIZE, UnitValue.createPointValue(SIZE));
        field.setProperty(Property.BACKGROUND, new Background(FormLook.FIELD));
        edged(field);
        field.setProperty(Property.PADDING_LEFT, UnitValue.createPointValue(4));
        field.setProperty(Property.PADDING_RIGHT, UnitValue.createPointValue(4));
        return field;
    }

    private static void edged(com.itextpdf.forms.form.element.FormField<?> field) {
        var edge = new SolidBorder(FormLook.EDGE, 0.75f);
        for (int side : new int[] {Property.BORDER_TOP, Property.BORDER_RIGHT, Property.BORDER_BOTTOM, Property.BORDER_LEFT}) {
            field.setProperty(side, edge);
        }
    }

    private Paragraph beside(IBlockElement field, String hint) {
        return indented(field).add(new Text("   " + hint).setFont(look.regular()).setFontSize(9).setFontColor(FormLook.GREY));
    }

    private Paragraph indented(IBlockElement field) {
        return new Paragraph().setFont(look.regular()).setMargin(0).setMarginTop(3).setPaddingLeft(INDENT).add(field);
    }

    private Paragraph row() {
        return new Paragraph().setFont(look.regular()).setFontSize(SIZE).setMargin(0).setMarginTop(4).setMarginBottom(2).setPaddingLeft(INDENT);
    }

    private Paragraph hanging(float indent) {
        var line = new Paragraph().setFont(look.regular()).setFontColor(FormLook.INK).setMargin(0).setPaddingLeft(indent).setFirstLineIndent(-indent);
        return line.addTabStops(new TabStop(indent));
    }

    private static Paragraph as(String role, Paragraph words) {
        words.getAccessibilityProperties().setRole(role);
        return words;
    }

    private Paragraph paragraph(String text, float size, Color colour) {
        return new Paragraph(printable.apply(text)).setFont(look.regular()).setFontSize(size).setFontColor(colour).setMargin(0).setMultipliedLeading(1.25f);
    }
}
