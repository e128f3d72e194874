package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.support.Pounds;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;

/// One offer of support: what it is, the two conditions on record, its invoices, and what can be done with it next.
final class OfferCard extends VBox {
    private final Desk desk;
    private final OfferDeeds deeds;

    OfferCard(Desk desk, OfferDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        getStyleClass().add("sp-card");
        show(null);
    }

    void show(SupportModel.@Nullable OfferLine line) {
        if (line == null) {
            getChildren().setAll(new SectionHeader(desk.text("improvement.offer")), new Prose(desk.text("improvement.offer.choose"), "muted"));
            return;
        }
        var of = line.of();
        var facts = new Flow(new Prose(of.provider(), "strong"), new Badge(of.practice().value()), new StatusMark(line.state()),
                new Prose(desk.text("improvement.offer.facts", line.practice(), line.sort(), of.since()), "muted", "small"));
        var conditions = new VBox(new SectionHeader(desk.text("improvement.offer.conditions")));
        conditions.getStyleClass().add("help-list");
        if (of.theirs().signum() > 0) {
            conditions.getChildren().add(condition("VC-1", "improvement.offer.matched", of.matchedOn(), Pounds.printed(of.theirs())));
        }
        conditions.getChildren().add(condition("VC-2", "improvement.offer.sustainable", of.sustainableOn(), ""));
        var invoices = new VBox(new SectionHeader(desk.text("improvement.offer.invoices", Pounds.printed(line.invoiced()), Pounds.printed(of.cost()))));
        invoices.getStyleClass().add("help-list");
        line.invoices().forEach(i -> invoices.getChildren().add(new ListLine().title(desk.text("improvement.invoice.line", i.number(), Pounds.printed(i.amount())))
                .about(i.note().isBlank() ? desk.words().formats().date(i.on()) : desk.words().formats().date(i.on()) + " · " + i.note())));
        if (line.invoices().isEmpty()) {
            invoices.getChildren().add(new Prose(desk.text("improvement.offer.no-invoices"), "muted", "small"));
        }
        getChildren().setAll(new SectionHeader(desk.text("improvement.offer")), new Beside(facts, new Flow(buttons(line).toArray(Node[]::new))),
                new Prose(of.what()),
                new Prose(of.programme().isBlank()
                        ? desk.text("improvement.offer.money", Pounds.printed(of.cost()), Pounds.printed(of.ours()), Pounds.printed(of.theirs()))
                        : desk.text("improvement.offer.money-of", Pounds.printed(of.cost()), Pounds.printed(of.ours()), of.programme(), Pounds.printed(of.theirs())), "muted"),
                new Columns(conditions, invoices));
    }

    private ListLine condition(String rule, String key, @Nullable LocalDate day, String amount) {
        var mark = day == null ? new StatusMark(Mark.AMBER, desk.text("improvement.offer.condition.open")) : new StatusMark(Mark.DONE, desk.text("improvement.offer.condition.met", day));
        return new ListLine(mark).title(desk.text(key, amount)).about(rule);
    }

    private List<Node> buttons(SupportModel.OfferLine line) {
        var of = line.of();
        var buttons = new ArrayList<Node>();
        switch (of.state()) {
            case OFFERED -> {
                buttons.add(Buttons.plain(desk.text("improvement.offer.confirm"), () -> deeds.move(line, SupportOffer.State.CONFIRMED)));
                buttons.add(Buttons.plain(desk.text("improvement.offer.note-conditions"), () -> deeds.conditions(line)));
                buttons.add(Buttons.plain(desk.text("improvement.edit"), () -> deeds.change(line)));
                buttons.add(Buttons.plain(desk.text("improvement.offer.withdraw"), () -> deeds.move(line, SupportOffer.State.WITHDRAWN)));
            }
            case CONFIRMED -> {
                buttons.add(Buttons.plain(desk.text("improvement.offer.deliver"), () -> deeds.move(line, SupportOffer.State.DELIVERED)));
                buttons.add(Buttons.plain(desk.text("improvement.invoice.yes"), () -> deeds.invoice(line)));
                buttons.add(Buttons.plain(desk.text("improvement.offer.withdraw"), () -> deeds.move(line, SupportOffer.State.WITHDRAWN)));
            }
            case DELIVERED -> buttons.add(Buttons.plain(desk.text("improvement.invoice.yes"), () -> deeds.invoice(line)));
            case WITHDRAWN -> { }
        }
        var plan = of.plan();
        if (plan != null) {
            buttons.add(Buttons.plain(Feather.TARGET, desk.text("improvement.open-plan"), () -> desk.nav().open(new PlanPlace(plan))));
        }
        buttons.add(Buttons.link(desk.text("improvement.offer.programme-work"), () -> desk.nav().open(new ProgrammePlace(of.practice()))));
        return buttons;
    }
}
