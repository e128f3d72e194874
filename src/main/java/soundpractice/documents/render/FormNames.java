package soundpractice.documents.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormOption;

/// What fields are called inside a form's file, and the fingerprint of what a form asks.
final class FormNames {
    /// Hidden: which sort of form.
    static final String FORM = "sp_form";
    /// Hidden: which version of what it asks.
    static final String VERSION = "sp_version";
    /// Hidden: whose it is.
    static final String PRACTICE = "sp_practice";
    /// Hidden: what it belongs to.
    static final String REFERENCE = "sp_reference";
    /// Hidden: the fingerprint of all it asks.
    static final String DIGEST = "sp_digest";
    /// How many options are shown side by side; more are offered as a list.
    static final int SIDE_BY_SIDE = 6;

    private FormNames() {}

    /// The field that holds the answer.
    static String answer(FormField field) {
        return "a_" + field.id();
    }

    /// The box of one option of [FieldKind#SEVERAL].
    static String box(FormField field, FormOption option) {
        return "a_" + field.id() + "_" + option.value();
    }

    /// The field that holds the note.
    static String note(FormField field) {
        return "n_" + field.id();
    }

    /// Whether the options stand side by side, as buttons.
    static boolean isSideBySide(FormField field) {
        return field.kind() == FieldKind.CHOICE && field.options().size() <= SIDE_BY_SIDE;
    }

    /// SHA-256 over every question with its kind, options and note: the same as long as the same is asked.
    static String digest(FormModel form) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            add(sha, form.identity().form(), form.identity().version());
            for (var field : form.fields()) {
                add(sha, field.id(), field.label(), field.kind().name(), field.noteTitle());
                field.options().forEach(option -> add(sha, option.value(), option.label()));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest sha, String... parts) {
        for (var part : parts) {
            sha.update(part.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
    }
}
