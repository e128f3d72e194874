package soundpractice.sync.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Scope;
import soundpractice.sync.Head;
import soundpractice.sync.Statement;

/// A bundle's table of contents, the part that its sender signs.
///
/// @param bundle the bundle's random name, hexadecimal
/// @param header the SHA-256 of the header that stands before it, so that neither can be put into another's place
/// @param group the team
/// @param sender the laptop that made it
/// @param number the sender's bundles are numbered without gaps
/// @param millis when, by the sender's clock
/// @param purpose [#WORK] or [#RECEIPT]
/// @param recipients the laptops it is for
/// @param scopes what it was made about
/// @param statements the team's papers, all of them
/// @param entries what follows, in order
/// @param have what the sender has of these scopes
/// @param left attachments that the work speaks of and the sender has but left out
/// @param want attachments that the sender asks for
/// @param receipt what came of a bundle of the recipient's
record Manifest(
        String bundle, String header, String group, String sender, long number, long millis, String purpose, List<String> recipients, List<Scope> scopes,
        List<Statement> statements, List<Entry> entries, List<Head> have, List<BlobId> left, List<BlobId> want, @Nullable Receipt receipt) {

    static final String TYPE = "application/vnd.sound-practice.bundle+json";
    static final String WORK = "work";
    static final String RECEIPT = "receipt";
    static final String SEGMENT = "segment";
    static final String BLOB = "blob";

    static final int MOST_BYTES = 16 << 20;
    static final int MOST_SEGMENT = 4 << 20;
    private static final int MOST_ENTRIES = 200_000;
    private static final int FORMAT = 1;
    private static final Json JSON = new Json();

    /// One thing that follows.
    ///
    /// @param kind [#SEGMENT], [#BLOB], or something that only a newer program knows
    /// @param id a segment's hash, a blob's
    record Entry(String kind, String id, long length, String digest) {}

    /// What came of a bundle.
    ///
    /// @param of the bundle
    /// @param merged how many versions were new
    /// @param known how many were known
    /// @param held pieces that wait, with the reason's key
    /// @param refused what was not taken
    record Receipt(String of, long merged, long known, List<Held> held, List<String> refused) {

        /// A piece that waits.
        record Held(String segment, String why) {}
    }

    String text() {
        var t = new TreeMap<String, Object>();
        t.put("bundle", bundle);
        t.put("entries", entries.stream().map(e -> new TreeMap<>(java.util.Map.of("kind", e.kind(), "id", e.id(), "length", e.length(), "sha256", e.digest()))).toList());
        t.put("format", FORMAT);
        t.put("group", group);
        t.put("have", have.stream().map(StatementText::tree).toList());
        t.put("header", header);
        t.put("left", left.stream().map(BlobId::value).toList());
        t.put("made", millis);
        t.put("min_reader", FORMAT);
        t.put("number", number);
        t.put("purpose", purpose);
        t.put("recipients", recipients);
        t.put("scopes", scopes.stream().map(Scope::value).toList());
        t.put("sender", sender);
        t.put("statements", statements.stream().map(s -> new TreeMap<>(java.util.Map.of("text", s.text(), "signature", s.signature()))).toList());
        t.put("want", want.stream().map(BlobId::value).toList());
        if (receipt != null) {
            var r = new TreeMap<String, Object>();
            r.put("of", receipt.of());
            r.put("merged", receipt.merged());
            r.put("known", receipt.known());
            r.put("held", receipt.held().stream().map(h -> new TreeMap<>(java.util.Map.of("segment", h.segment(), "why", h.why()))).toList());
            r.put("refused", receipt.refused());
            t.put("receipt", r);
        }
        return JSON.write(t);
    }

    static Manifest read(String text) throws DamagedException, RefusedException {
        var f = JSON.read(text);
        if (f.whole("min_reader", 1, Integer.MAX_VALUE) > FORMAT) {
            throw RefusedException.of("sync.refused.newer");
        }
        var scopes = new ArrayList<Scope>();
        for (var scope : f.texts("scopes", 100_000)) {
            scopes.add(Json.word(scope, Scope::new));
        }
        return new Manifest(
                f.hex("bundle", 16), f.hex("header", 32), f.hex("group", 32), f.name("sender", 80), f.whole("number", 1, Long.MAX_VALUE), f.whole("made", 0, 1L << 48),
                f.name("purpose", 40), f.texts("recipients", 256), scopes,
                f.objects("statements", 100_000, s -> StatementText.read(s.text("text"), s.text("signature"))),
                f.objects("entries", MOST_ENTRIES, Manifest::entry), f.objects("have", 1_000_000, StatementText::head), blobs(f, "left"), blobs(f, "want"),
                f.has("receipt") ? receipt(f.object("receipt")) : null);
    }

    private static Entry entry(Json.Fields f) throws DamagedException {
        var entry = new Entry(f.name("kind", 40), f.hex("id", 32), f.whole("length", 0, Long.MAX_VALUE), f.hex("sha256", 32));
        if (entry.kind().equals(SEGMENT) && entry.length() > MOST_SEGMENT) {
            throw new DamagedException("a piece of " + entry.length() + " bytes");
        }
        return entry;
    }

    private static List<BlobId> blobs(Json.Fields f, String name) throws DamagedException {
        var found = new ArrayList<BlobId>();
        for (var id : f.texts(name, MOST_ENTRIES)) {
            found.add(new BlobId(Json.Fields.digits(id, 32)));
        }
        return found;
    }

    private static Receipt receipt(Json.Fields f) throws DamagedException {
        return new Receipt(
                f.hex("of", 16), f.whole("merged", 0, Long.MAX_VALUE), f.whole("known", 0, Long.MAX_VALUE),
                f.objects("held", MOST_ENTRIES, h -> new Receipt.Held(h.hex("segment", 32), h.name("why", 80))), f.texts("refused", MOST_ENTRIES));
    }
}
