package soundpractice.committee.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.committee.TracePlace;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// Agenda and pack: the order of items is the order of chapters; frozen packs stand beside it.
final class AgendaPart extends VBox {
    private static final int SHOWN = 8;

    private final Desk desk;
    private final MeetingModel model;
    private final AgendaList agenda;
    private final VBox waiting = new VBox();
    private final VBox packs = new VBox();
    private final SaveFile saving;

    AgendaPart(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        this.saving = new SaveFile(desk);
        this.agenda = new AgendaList(desk, model);
        getStyleClass().add("tab-page");
        var due = Buttons.plain(Feather.DOWNLOAD, desk.text("committee.agenda.add-due"), () -> model.attempt(() -> model.room().agendas().addDue(model.id(), model.today()),
                problems -> MeetingScreen.tell(desk, problems)));
        var item = Buttons.plain(Feather.PLUS, desk.text("committee.agenda.add-item"), this::addItem);
        var left = new VBox(Card.titled(desk.text("committee.agenda.title-card"), agenda, new Prose(desk.text("committee.agenda.keys"), "muted", "small"),
                new Flow(permitted(due), permitted(item))), Card.titled(desk.text("committee.agenda.waiting"), waiting));
        left.getStyleClass().add("column");
        var preview = Buttons.plain(Feather.EYE, desk.text("committee.pack.preview"), this::preview);
        var freeze = Buttons.primary(desk.text("committee.pack.freeze"), this::freeze);
        var right = Card.titled(desk.text("committee.pack.card"), new Prose(desk.text("committee.pack.about"), "muted"), new Flow(preview, permitted(freeze)), packs);
        getChildren().add(new Columns(left, right));
        model.shown().subscribe(this::fill);
    }

    private Node permitted(javafx.scene.control.Control control) {
        return desk.permitted(Permission.KEEP_COMMITTEE.name(), control);
    }

    private void fill(MeetingModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        agenda.show(shown.file());
        waiting.getChildren().setAll(shown.waiting().isEmpty() ? List.of(new Prose(desk.text("committee.agenda.none-waiting"), "muted"))
                : shown.waiting().stream().limit(SHOWN).map(this::waiting).toList());
        if (shown.waiting().size() > SHOWN) {
            waiting.getChildren().add(new Prose(desk.text("committee.agenda.more", shown.waiting().size() - SHOWN), "muted", "small"));
        }
        packs.getChildren().setAll(shown.file().packs().isEmpty() ? List.of(new EmptyState(Feather.PACKAGE, desk.text("committee.pack.empty"), desk.text("committee.pack.empty.text")))
                : shown.file().packs().reversed().stream().map(this::pack).toList());
    }

    private Node waiting(CaseFile file) {
        var name = model.nameOf(file.of().practice());
        var add = Buttons.plain(desk.text("committee.agenda.add"), () -> model.attempt(() -> model.room().agendas().add(model.id(), file.of().id(), model.today()),
                problems -> MeetingScreen.tell(desk, problems)));
        add.setAccessibleText(desk.text("committee.agenda.add") + ": " + name);
        var look = Buttons.link(desk.text("committee.agenda.case"), () -> desk.nav().open(new CasePlace(file.of().id())));
        look.setAccessibleText(desk.text("committee.agenda.case") + ": " + name);
        return new ListLine().title(name).about(desk.text("committee.fact.stage-since", desk.text(file.of().stage().key()), file.of().since())).right(look, permitted(add));
    }

    private Node pack(Entry<FrozenPack> entry) {
        var pack = entry.value();
        var save = Buttons.plain(Feather.DOWNLOAD, desk.text("committee.pack.save"),
                () -> saving.pdf(pack.fileName(), _ -> model.room().press().packs().pdf(pack)));
        save.setAccessibleText(desk.text("committee.pack.save") + ": " + pack.number());
        var trace = Buttons.plain(desk.text("committee.pack.figures"), () -> desk.nav().open(new TracePlace(entry.id())));
        trace.setAccessibleText(desk.text("committee.pack.figures") + ": " + pack.number());
        var reader = Reader.parse(pack.reader()).orElse(Reader.COMMITTEE);
        return new ListLine().title(desk.text("committee.pack.line", pack.number(), desk.text(reader.audience().key()) + (reader.of().isEmpty() ? "" : " " + reader.of())))
                .about(desk.text("committee.pack.counts", pack.pages(), pack.figures())).about(desk.text("committee.pack.frozen", pack.frozenAt(), pack.frozenBy()))
                .about(desk.text("committee.pack.code", pack.contentCode())).right(trace, save);
    }

    private void addItem() {
        var form = new Form(desk.words());
        var title = form.text("committee.form.title").named("title").required();
        var presenter = form.text("committee.form.presenter");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.agenda.add-item"), desk.text("committee.agenda.add-item.text"), desk.text("committee.agenda.add")), form,
                () -> model.now(() -> model.room().agendas().add(model.id(), title.get(), presenter.get())));
    }

    private void preview() {
        var request = new PackRequest(model.id(), Reader.COMMITTEE, Grouping.LOCALITY, desk.text("committee.classification.committee"), "");
        model.preview(request, made -> desk.dialogs().show(desk.text("committee.pack.preview"), new PreviewBox(desk, model, made.built().model().parts())),
                problems -> MeetingScreen.tell(desk, problems));
    }

    private void freeze() {
        var form = new Form(desk.words());
        var cut = new CutForm(desk, form);
        var classification = form.text("committee.form.classification");
        cut.audience().subscribe((_, now) -> {
            if (now != null) {
                classification.set(cut.classification());
            }
        });
        classification.set(cut.classification());
        var watermark = form.text("committee.form.watermark");
        form.sideBySide(classification, watermark);
        var sign = form.check("committee.form.sign");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.pack.freeze"), desk.text("committee.pack.freeze.text"), desk.text("committee.pack.freeze.yes")), form, () -> {
            var wanted = cut.request(model.id(), classification.get(), watermark.get());
            if (wanted instanceof Outcome.Done<PackRequest>(var request)) {
                model.freeze(request, Boolean.TRUE.equals(sign.get()), pack -> desk.notices().say(desk.text("committee.pack.done", pack.pages(), pack.figures())),
                        problems -> MeetingScreen.tell(desk, problems));
            }
            return wanted.problems();
        });
    }
}
