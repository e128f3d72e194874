package soundpractice.sync.wire;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.kernel.SignedText;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Role;
import soundpractice.sync.Deed;
import soundpractice.sync.Head;
import soundpractice.sync.Laptop;
import soundpractice.sync.Power;
import soundpractice.sync.Statement;

/// Membership statements as they travel and are kept.
public final class StatementText {
    private static final Json JSON = new Json();
    private static final int MOST_HEADS = 50_000;

    private StatementText() {}

    /// A new statement, signed by this laptop.
    public static Statement sign(String group, long number, List<String> previous, String signer, long millis, Deed deed, DeviceKeys keys) {
        var tree = new TreeMap<String, Object>();
        tree.put("at", millis);
        tree.put("deed", tree(deed));
        tree.put("format", 1);
        tree.put("group", group);
        tree.put("number", number);
        tree.put("previous", previous);
        tree.put("signer", signer);
        var text = JSON.write(tree);
        var signature = Base64.getEncoder().encodeToString(keys.sign(SignedText.of(Statement.TYPE, text)));
        return new Statement(Json.sha256(text), text, signature, group, number, previous, signer, millis, deed);
    }

    /// Reads one. Whether it holds is for [soundpractice.sync.Trust] to say.
    static Statement read(String text, String signature) throws DamagedException {
        var f = JSON.read(text);
        var previous = f.texts("previous", 1_000);
        for (var hash : previous) {
            Json.Fields.digits(hash, 32);
        }
        var group = f.text("group");
        if (!group.isEmpty()) {
            Json.Fields.digits(group, 32);
        }
        f.whole("format", 1, 1);
        return new Statement(
                Json.sha256(text), text, signature, group, f.whole("number", 1, Long.MAX_VALUE - 1), previous, f.name("signer", 80),
                f.whole("at", 0, 1L << 48), deed(f.object("deed")));
    }

    /// Reads one that this laptop kept.
    public static Statement kept(String text, String signature) {
        try {
            return read(text, signature);
        } catch (DamagedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> tree(Deed deed) {
        var t = new TreeMap<String, Object>();
        switch (deed) {
            case Deed.Found d -> t.putAll(Map.of("do", "found", "organisation", d.organisation(), "person", d.person(), "role", d.role().written(), "laptop", tree(d.laptop())));
            case Deed.Admit d -> t.putAll(Map.of("do", "admit", "person", d.person(), "role", d.role().written(), "practices", codes(d.practices()), "laptop", tree(d.laptop())));
            case Deed.AddLaptop d -> t.putAll(Map.of("do", "add-laptop", "person", d.person(), "laptop", tree(d.laptop())));
            case Deed.ChangeRole d -> t.putAll(Map.of("do", "change-role", "person", d.person(), "role", d.role().written(), "practices", codes(d.practices())));
            case Deed.Empower d -> t.putAll(Map.of("do", "empower", "person", d.person(), "power", d.power().name().toLowerCase(java.util.Locale.ROOT)));
            case Deed.Revoke d -> t.putAll(Map.of("do", "revoke", "person", d.person(), "device", d.device(), "until", d.until().stream().map(StatementText::tree).toList()));
            case Deed.Newer d -> t.put("do", d.what());
            case Deed.Verdict d -> t.putAll(Map.of("do", "verdict", "segment", d.segment(), "accepted", d.accepted()));
        }
        return t;
    }

    private static Deed deed(Json.Fields f) throws DamagedException {
        return switch (f.text("do")) {
            case "found" -> new Deed.Found(f.name("organisation", 200), f.name("person", 200), role(f), laptop(f.object("laptop")));
            case "admit" -> new Deed.Admit(f.name("person", 200), role(f), practices(f), laptop(f.object("laptop")));
            case "add-laptop" -> new Deed.AddLaptop(f.name("person", 200), laptop(f.object("laptop")));
            case "change-role" -> new Deed.ChangeRole(f.name("person", 200), role(f), practices(f));
            case "empower" -> new Deed.Empower(f.name("person", 200), Json.word(f.text("power").toUpperCase(java.util.Locale.ROOT), Power::valueOf));
            case "revoke" -> new Deed.Revoke(f.name("person", 200), f.text("device"), f.objects("until", MOST_HEADS, StatementText::head));
            case "verdict" -> new Deed.Verdict(f.hex("segment", 32), f.yes("accepted"));
            default -> new Deed.Newer(f.name("do", 80));
        };
    }

    static Map<String, Object> tree(Laptop l) {
        return Map.of("device", l.device(), "signing", l.signing(), "agreement", l.agreement(), "encapsulation", l.encapsulation());
    }

    static Laptop laptop(Json.Fields f) throws DamagedException {
        var agreement = f.hex("agreement", 44);
        if (!agreement.startsWith("302a300506032b656e032100") || !f.text("signing").startsWith("302a300506032b6570032100")) {
            throw new DamagedException("a key of another sort");
        }
        return new Laptop(f.name("device", 80), f.hex("signing", 44), agreement, f.name("encapsulation", 10_000));
    }

    static Map<String, Object> tree(Head h) {
        return Map.of("device", h.device(), "scope", h.scope().value(), "number", h.number(), "hash", h.hash());
    }

    static Head head(Json.Fields f) throws DamagedException {
        return new Head(f.name("device", 80), new Scope(f.name("scope", 80)), f.whole("number", 1, Long.MAX_VALUE), f.hex("hash", 32));
    }

    static Role role(Json.Fields f) throws DamagedException {
        return Role.parse(f.text("role")).orElseThrow(() -> new DamagedException("a role of another sort"));
    }

    static List<String> codes(List<PracticeCode> practices) {
        return practices.stream().map(PracticeCode::value).sorted().toList();
    }

    static List<PracticeCode> practices(Json.Fields f) throws DamagedException {
        var found = new java.util.ArrayList<PracticeCode>();
        for (var code : f.texts("practices", 20_000)) {
            found.add(Json.word(code, PracticeCode::new));
        }
        return found;
    }
}
