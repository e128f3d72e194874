package soundpractice.performance.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Parameter;
import soundpractice.performance.Policies;
import soundpractice.performance.rules.BookedRule;
import soundpractice.performance.rules.RecordRuling;
import soundpractice.performance.rules.RuleBook;
import soundpractice.performance.rules.Ruling;
import soundpractice.performance.rules.Rulings;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs.Question;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// Every rule of the process beside each other: how it stands, what decides it now, where it is used; and what the team ruled where the sources are unclear.
public final class RulesPart {
    private final Desk desk;
    private final RuleBook book;
    private final Rulings rulings;
    private final RecordRuling recording;
    private final Policies policies;
    private final Supplier<LocalDate> today;
    private final VBox side = new VBox();
    private final RowTable<BookedRule> table;

    /// @param today decides which year's policy and rulings are shown
    public RulesPart(Desk desk, RuleBook book, Rulings rulings, RecordRuling recording, Policies policies, Supplier<LocalDate> today) {
        this.desk = desk;
        this.book = book;
        this.rulings = rulings;
        this.recording = recording;
        this.policies = policies;
        this.today = today;
        this.table = new RowTable<>(desk, "rules", List.of(
                Column.<BookedRule>text("performance.rules.id", r -> r.id().value()).wide(5),
                Column.<BookedRule>text("performance.rules.what", this::sentence).growing(),
                Column.<BookedRule>status("performance.rules.stands", this::stands).wide(12),
                Column.<BookedRule>text("performance.rules.now", this::now).wide(15),
                Column.<BookedRule>text("performance.rules.used", this::used).wide(12)));
        side.getStyleClass().add("performance-side");
        table.chosen().subscribe(this::chosen);
    }

    /// The part, ready for its tab.
    public PolicyPart part() {
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("performance-side");
        HBox.setHgrow(table, Priority.ALWAYS);
        var body = new HBox(table, scroll);
        body.getStyleClass().add("performance-body");
        return new PolicyPart(desk.text("performance.rules.title"), body, this::load);
    }

    private void load() {
        var before = table.chosen().get();
        table.rows(book.rules());
        table.choose(before == null ? book.rules().getFirst() : before);
    }

    private int year() {
        return FinancialQuarter.containing(today.get()).startYear();
    }

    private String sentence(BookedRule rule) {
        return desk.words().has(rule.key()) ? desk.text(rule.key()) : Parameter.named(rule.id().value()).map(p -> desk.text(p.key())).orElse("");
    }

    private StatusWord stands(BookedRule rule) {
        var mark = switch (rule.stands()) {
            case CODE -> Mark.DONE;
            case PARAMETER -> Mark.BLUE;
            case RULING -> ruled(rule) == null ? Mark.WAITING : Mark.DONE;
            case LATER -> Mark.NEUTRAL;
        };
        return new StatusWord(mark, desk.text(rule.stands().key()));
    }

    private @Nullable Ruling ruled(BookedRule rule) {
        return rulings.of(rule.id(), year()).orElse(null);
    }

    /// What decides it now: the parameter's value, the ruling, or the default.
    private String now(BookedRule rule) {
        var policy = policies.inYear(year());
        var own = Parameter.named(rule.id().value());
        if (own.isPresent()) {
            var value = value(own.get(), policy.text(own.get()));
            return desk.words().has(rule.key()) ? desk.text(own.get().key()) + ": " + value : value;
        }
        if (!rule.by().isEmpty()) {
            var parts = new ArrayList<String>();
            rule.by().forEach(id -> Parameter.named(id.value()).ifPresent(p -> parts.add(id + ": " + value(p, policy.text(p)))));
            return String.join(", ", parts);
        }
        var ruling = ruled(rule);
        return ruling != null ? ruling.decision() : desk.words().has(rule.key() + ".default") ? desk.text("performance.rules.default", desk.text(rule.key() + ".default")) : "";
    }

    private String value(Parameter parameter, String text) {
        var key = "performance.policy.value." + text;
        return parameter.allowed() instanceof soundpractice.performance.Allowed.OneOf && desk.words().has(key) ? desk.text(key) : text;
    }

    private String used(BookedRule rule) {
        return String.join(", ", rule.used().stream().map(u -> desk.text("performance.used." + u)).toList());
    }

    private void chosen(@Nullable BookedRule rule) {
        if (rule == null) {
            side.getChildren().clear();
            return;
        }
        var card = Card.titled(rule.id().value(), line(sentence(rule), ""), line(desk.text("performance.rules.used-in", used(rule)), "muted"));
        Parameter.named(rule.id().value()).ifPresent(p -> card.getChildren().add(line(desk.text(p.key() + ".help"), "muted")));
        var now = now(rule);
        if (!now.isEmpty()) {
            card.getChildren().add(line(now, "strong"));
        }
        var ruling = ruled(rule);
        if (ruling != null) {
            card.getChildren().add(line(desk.text("performance.rules.ruled", ruling.on(), ruling.basis()), "muted"));
        }
        if (rule.isOpen()) {
            card.getChildren().add(Buttons.plain(desk.text("performance.rules.rule"), () -> rule(rule)));
        }
        side.getChildren().setAll(card);
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private void rule(BookedRule rule) {
        var form = new Form(desk.words());
        var decision = form.area("performance.rules.form.decision").required();
        var basis = form.area("performance.rules.form.basis").required();
        var before = ruled(rule);
        if (before != null) {
            decision.set(before.decision());
        } else if (desk.words().has(rule.key() + ".default")) {
            decision.set(desk.text(rule.key() + ".default"));
        }
        desk.dialogs().fill(Question.of(desk.text("performance.rules.ask", rule.id()), desk.text("performance.rules.text", new FinancialQuarter(year(), 1).year()),
                desk.text("performance.rules.yes")), form, () -> {
            List<Problem> problems = form.problems();
            if (problems.isEmpty()) {
                desk.jobs().start(progress -> record(rule, decision.get(), basis.get()), done -> load(), desk.errors()::trouble);
            }
            return problems;
        });
    }

    private List<Problem> record(BookedRule rule, String decision, String basis) throws TroubleException {
        return recording.record(rule.id(), year(), decision, basis, today.get()).problems();
    }
}
