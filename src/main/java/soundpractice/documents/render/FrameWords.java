package soundpractice.documents.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterLanguage;
import soundpractice.documents.LetterModel;
import soundpractice.platform.text.Messages;

/// The words of a letter's frame, as templates ask for them: `word_date`, `word_dear` … A template has no words of its own there, so that a letter can be
/// framed in another language.
final class FrameWords {
    /// What the names of its parameters begin with.
    static final String PREFIX = "word_";

    private static final String KEY = "documents.frame.";
    private static final List<String> WORDS = List.of("date", "reference", "practice-code", "dear", "dear-doctor", "help", "sincerely", "telephone", "e-mail", "copy", "enclosed",
            "need", "where", "by", "plan-c1", "plan-c2", "update-c3", "page", "of");

    private final Map<LetterLanguage, Messages> languages = new EnumMap<>(LetterLanguage.class);

    /// The frame of a letter, by parameter.
    synchronized Map<String, String> of(LetterModel letter) {
        var words = languages.computeIfAbsent(letter.language(), language -> Messages.load(language.locale()));
        var all = new HashMap<String, String>();
        for (var word : WORDS) {
            all.put(PREFIX + word.replace('-', '_'), words.text(KEY + word));
        }
        all.put(PREFIX + "language", letter.language().locale().toLanguageTag());
        all.put(PREFIX + "deadline", letter.inFrame(LetterField.DEADLINE));
        var subject = KEY + "subject." + letter.kind() + (letter.variant().isEmpty() ? "" : "." + letter.variant());
        all.put(PREFIX + "subject", words.has(subject)
                ? words.text(subject, letter.fields().getOrDefault(LetterField.QUARTER, ""), letter.fields().getOrDefault(LetterField.YEAR, ""))
                : "");
        return all;
    }
}
