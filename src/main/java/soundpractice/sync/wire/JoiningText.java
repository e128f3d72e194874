package soundpractice.sync.wire;

import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.SignedText;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Role;
import soundpractice.sync.Acceptance;
import soundpractice.sync.FourWords;
import soundpractice.sync.Invitation;
import soundpractice.sync.Laptop;
import soundpractice.sync.Verifier;

/// The two papers of joining: an invitation and its acceptance. Each is one line of JSON and a signature by the keys it names; they are no secrets.
public final class JoiningText {
    private static final Json JSON = new Json();
    private static final String INVITATION = "application/vnd.sound-practice.invitation+json";
    private static final String ACCEPTANCE = "application/vnd.sound-practice.acceptance+json";
    private static final int MOST = 1 << 20;

    private JoiningText() {}

    /// A new invitation, signed.
    public static Invitation invite(
            String group, String organisation, String person, Role role, List<PracticeCode> practices, String by, Laptop laptop, String code, DeviceKeys keys) {
        var t = new TreeMap<String, Object>();
        t.put("by", by);
        t.put("code", code);
        t.put("group", group);
        t.put("laptop", StatementText.tree(laptop));
        t.put("organisation", organisation);
        t.put("person", person);
        t.put("practices", StatementText.codes(practices));
        t.put("role", role.written());
        t.put("sort", "invitation");
        return new Invitation(signed(INVITATION, JSON.write(t), keys), group, organisation, person, role, practices, by, laptop, code);
    }

    /// A new acceptance, signed with the newcomer's own keys.
    public static Acceptance accept(Invitation invitation, Laptop laptop, DeviceKeys keys) {
        var t = new TreeMap<String, Object>();
        t.put("group", invitation.group());
        t.put("invitation", Json.sha256(invitation.text()));
        t.put("laptop", StatementText.tree(laptop));
        t.put("person", invitation.person());
        t.put("sort", "acceptance");
        return new Acceptance(signed(ACCEPTANCE, JSON.write(t), keys), Json.sha256(invitation.text()), invitation.group(), invitation.person(), laptop);
    }

    private static String signed(String type, String json, DeviceKeys keys) {
        return json + "\n" + Base64.getEncoder().encodeToString(keys.sign(SignedText.of(type, json))) + "\n";
    }

    /// Reads an invitation; null when it is none or was altered.
    public static @org.jspecify.annotations.Nullable Invitation invitation(String text, Verifier verifier) {
        try {
            var f = fields(text);
            if (!f.text("sort").equals("invitation")) {
                return null;
            }
            var laptop = StatementText.laptop(f.object("laptop"));
            return genuine(INVITATION, text, laptop, verifier)
                    ? new Invitation(text, f.hex("group", 32), f.name("organisation", 200), f.name("person", 200), StatementText.role(f), StatementText.practices(f),
                            f.name("by", 200), laptop, f.name("code", 100))
                    : null;
        } catch (DamagedException e) {
            return null;
        }
    }

    /// Reads an acceptance; null when it is none or was altered.
    public static @org.jspecify.annotations.Nullable Acceptance acceptance(String text, Verifier verifier) {
        try {
            var f = fields(text);
            if (!f.text("sort").equals("acceptance")) {
                return null;
            }
            var laptop = StatementText.laptop(f.object("laptop"));
            return genuine(ACCEPTANCE, text, laptop, verifier)
                    ? new Acceptance(text, f.hex("invitation", 32), f.hex("group", 32), f.name("person", 200), laptop)
                    : null;
        } catch (DamagedException e) {
            return null;
        }
    }

    private static Json.Fields fields(String text) throws DamagedException {
        int end = text.indexOf('\n');
        if (text.length() > MOST || end < 0) {
            throw new DamagedException("no paper");
        }
        return JSON.read(text.substring(0, end));
    }

    private static boolean genuine(String type, String text, Laptop laptop, Verifier verifier) {
        int end = text.indexOf('\n');
        return verifier.isGenuine(laptop.signing(), SignedText.of(type, text.substring(0, end)), text.substring(end + 1).strip());
    }

    /// The words that both read to each other.
    public static String words(Invitation invitation, Acceptance acceptance) {
        var both = SignedText.of("sound-practice four words", invitation.text() + acceptance.text() + invitation.code());
        return FourWords.of(Keys.sha256().digest(both));
    }

    /// The name of an invitation in its acceptance.
    public static String hash(Invitation invitation) {
        return Json.sha256(invitation.text());
    }

}
