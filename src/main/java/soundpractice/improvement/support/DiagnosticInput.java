package soundpractice.improvement.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Whether one of the diagnostic's sources has been looked at for a practice (GPRP 3).
///
/// @param source which
/// @param state how far it has come
/// @param note what it showed, or where it is kept; may be empty before it was looked at
/// @param whom who was asked for it, or is to be; empty for the usual
/// @param on the day it was looked at or asked for
public record DiagnosticInput(PracticeCode practice, Source source, State state, String note, String whom, LocalDate on) {

    /// Inputs in the journal: one for each practice and source.
    public static final Kind<DiagnosticInput> KIND = Kind.of("improvement.input", DiagnosticInput.class).together("state", "on");

    /// What a diagnostic looks at, in the order of its source.
    public enum Source {
        /// What all of the team say of the practice; bought by the local office, carried out by the practice (PC-7).
        STAFF_360,
        /// The regulator's ratings.
        CQC_RATINGS,
        /// Indicators of the Primary Care Web Tool.
        WEB_TOOL,
        /// Where the practice's time goes (PC-6).
        MAKING_TIME,
        /// Claims and payments, and the quality framework.
        CQRS_QOF,
        /// The practice's accounts.
        PROFIT_AND_LOSS;

        /// As files and the command line write it: `making_time`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words; with `.about` what it tells, with `.whom` whom one usually asks for it.
        public String key() {
            return "improvement.input." + word().replace('_', '-');
        }

        /// The source of that word.
        public static Optional<Source> find(String word) {
            return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
        }
    }

    /// How far a source has come.
    public enum State {
        MISSING,
        ASKED,
        SEEN;

        /// As files and the command line write it: `asked`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "improvement.input.state." + word();
        }
    }

    /// The identity of a practice's input.
    public static RecordId idOf(PracticeCode practice, Source source) {
        return RecordId.derived(KIND.name(), practice, source);
    }

    /// Nothing known of a source yet.
    public static DiagnosticInput missing(PracticeCode practice, Source source) {
        return new DiagnosticInput(practice, source, State.MISSING, "", "", LocalDate.EPOCH);
    }

    /// All six sources of a practice in their order, those nobody has noted as missing.
    public static List<DiagnosticInput> all(PracticeCode practice, List<DiagnosticInput> noted) {
        Map<Source, DiagnosticInput> its = new EnumMap<>(Source.class);
        noted.forEach(i -> its.put(i.source(), i));
        return Arrays.stream(Source.values()).map(s -> its.getOrDefault(s, missing(practice, s))).toList();
    }
}
