package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.signup.RecordAnswers;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUps;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// The year's sign-up requirements and what practices answered in a round.
public final class SignUpModel {

    /// What the screen stands on.
    ///
    /// @param form writes a practice's form of a round; opening it takes a second or two, so only jobs ask for it
    public record Rooms(SignUps signUps, RecordAnswers answers, Form form, Function<PracticeCode, String> nameOf, Supplier<LocalDate> today) {}

    /// Makes the form of a practice.
    public interface Form {
        /// The PDF to fill in.
        byte[] pdf(PracticeCode practice, int startYear, Round round) throws TroubleException;
    }

    /// Everything as read.
    record Shown(Requirements requirements, List<SignUpRow> rows) {
        long practices() {
            return rows.stream().map(SignUpRow::practice).distinct().count();
        }

        long open() {
            return rows.stream().filter(SignUpRow::open).map(SignUpRow::practice).distinct().count();
        }
    }

    private final Rooms rooms;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ObjectProperty<FinancialQuarter> quarter;
    private final ReadOnlyObjectWrapper<Shown> shown;

    /// The model of the screen *Sign-up*.
    public SignUpModel(Rooms rooms, Jobs jobs, Consumer<TroubleException> trouble) {
        this.rooms = rooms;
        this.jobs = jobs;
        this.trouble = trouble;
        var now = FinancialQuarter.containing(rooms.today().get());
        this.quarter = new SimpleObjectProperty<>(now.number() > 3 ? new FinancialQuarter(now.startYear(), 3) : now);
        this.shown = new ReadOnlyObjectWrapper<>(new Shown(Requirements.none(now.startYear()), List.of()));
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<FinancialQuarter> quarter() {
        return quarter;
    }

    Round round() {
        return Round.of(quarter.get()).orElse(Round.OPENING);
    }

    LocalDate today() {
        return rooms.today().get();
    }

    /// Quarters one may choose: the three rounds of this year and of the one before.
    List<FinancialQuarter> quarters() {
        int year = FinancialQuarter.containing(today()).startYear();
        var all = new ArrayList<FinancialQuarter>();
        for (int y = year; y >= year - 1; y--) {
            for (var round : Round.values()) {
                all.add(round.in(y));
            }
        }
        if (!all.contains(quarter.get())) {
            all.add(quarter.get());
        }
        return all;
    }

    void load() {
        var at = quarter.get();
        jobs.latest(this, _ -> read(at), shown::set, trouble);
    }

    private Shown read(FinancialQuarter at) {
        var round = Round.of(at).orElse(Round.OPENING);
        var rows = new ArrayList<SignUpRow>();
        for (var sheet : rooms.signUps().sheets(at.startYear())) {
            var name = rooms.nameOf().apply(sheet.practice());
            sheet.lines().forEach(line -> rows.add(new SignUpRow(sheet.practice(), name, line, round)));
        }
        return new Shown(rooms.signUps().requirements(at.startYear()), List.copyOf(rows));
    }

    Outcome<?> answer(PracticeCode practice, Requirement requirement, Response response, String evidence, SignUpAnswer.Evidence judged, LocalDate on)
            throws TroubleException {
        return rooms.answers().record(List.of(new SignUpAnswer(practice, quarter.get().startYear(), requirement.id(), round(), response, evidence, judged, on)));
    }

    Outcome<?> require(String id, String title, String evidence) throws TroubleException {
        var now = shown.get().requirements();
        var all = new ArrayList<>(now.all());
        all.add(new Requirement(id.strip(), title.strip(), evidence.strip()));
        return rooms.answers().requirements(new Requirements(quarter.get().startYear(), all));
    }

    byte[] form(PracticeCode practice) throws TroubleException {
        return rooms.form().pdf(practice, quarter.get().startYear(), round());
    }

    String nameOf(@Nullable PracticeCode code) {
        return code == null ? "" : rooms.nameOf().apply(code);
    }
}
