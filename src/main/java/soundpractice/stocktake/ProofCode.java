package soundpractice.stocktake;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import soundpractice.kernel.BlobId;

/// The short code with which both sides leave: sixteen letters and digits in four groups (`7F3K-0QX2-…`), Crockford's base 32, made of the first eighty
/// bits of the SHA-256 over everything that was agreed. Whoever has the record can work it out again; another word in it gives another code.
///
/// @param value `XXXX-XXXX-XXXX-XXXX`
public record ProofCode(String value) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;

    /// The code of an interview as it stands.
    public static ProofCode of(InterviewFile file) {
        return of(BlobId.of(content(file)));
    }

    private static ProofCode of(BlobId hash) {
        var bits = new StringBuilder();
        for (int i = 0; i < LETTERS * 5 / 4; i++) {
            int nibble = Character.digit(hash.value().charAt(i), 16);
            bits.append(Integer.toBinaryString(16 | nibble).substring(1));
        }
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(DIGITS.charAt(Integer.parseInt(bits.substring(i * 5, i * 5 + 5), 2)));
        }
        return new ProofCode(code.toString());
    }

    /// The code in what a person read out or typed: blanks, hyphens and case do not matter, O is 0, I and L are 1.
    public static Optional<ProofCode> parse(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        if (plain.length() != LETTERS || plain.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        return Optional.of(new ProofCode(plain.replaceAll("(.{4})(?=.)", "$1-")));
    }

    /// All that the code stands for, one fact a line, each length-marked so that no two contents read alike. Time in sections, flags and captions do not count.
    static String content(InterviewFile file) {
        var interview = file.interview();
        var all = new StringBuilder();
        line(all, "stocktake", "1");
        line(all, "practice", interview.practice().value());
        line(all, "questionnaire", interview.questionnaire().toString());
        line(all, "started", interview.startedAt().toString());
        line(all, "place", interview.place());
        interview.present().forEach(p -> line(all, "present", p.name(), p.role(), Boolean.toString(p.ofPractice())));
        new TreeMap<>(file.answers()).forEach((code, answer) -> {
            line(all, "question", code, answer.asked().text(), Integer.toString(answer.asked().version()));
            var outcome = answer.outcome();
            line(all, outcome == null ? "unanswered" : "outcome", outcome == null ? new String[0] : outcome.toArray(String[]::new));
            line(all, "note", answer.note());
            line(all, answer.agreement().word(), answer.dispute());
        });
        file.evidence().stream()
                .filter(Evidence::isAttached)
                .map(e -> e.question() + " " + e.blob())
                .sorted()
                .forEach(e -> line(all, "evidence", e));
        return all.toString();
    }

    private static void line(StringBuilder all, String what, String... values) {
        all.append(what);
        for (var value : values) {
            // As it is kept: composed characters, whatever keyboard they came from.
            var kept = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFC);
            all.append(' ').append(kept.length()).append(':').append(kept);
        }
        all.append('\n');
    }

    @Override
    public String toString() {
        return value;
    }
}
