package soundpractice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import soundpractice.kernel.Scope;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.HeldPiece;

/// What the commands about bundles say and write of one.
final class BundleWords {
    private BundleWords() {}

    static Map<String, Object> held(HeldPiece h, Output output) {
        var d = new LinkedHashMap<String, Object>();
        d.put("segment", h.segment());
        d.put("person", h.person());
        d.put("scope", h.scope().value());
        d.put("number", h.number());
        d.put("why", output.problem(h.why()));
        return d;
    }

    static Map<String, Object> document(BundleFacts f, Output output) {
        var d = new LinkedHashMap<String, Object>();
        d.put("bundle", f.bundle());
        d.put("from", f.from());
        d.put("number", f.number());
        d.put("made", f.made().toString());
        d.put("receipt", f.receipt());
        d.put("seen_before", f.seenBefore());
        d.put("scopes", f.scopes().stream().map(Scope::value).toList());
        d.put("segments", f.pieces());
        d.put("revisions", f.versions());
        d.put("already_known", f.knownVersions());
        d.put("outside", f.outside());
        d.put("held", f.held().stream().map(h -> held(h, output)).toList());
        d.put("refused", f.refused().stream().map(output::problem).toList());
        d.put("notes", f.notes().stream().map(output::problem).toList());
        d.put("attachments", f.attachments());
        d.put("attachments_missing", f.missing());
        return d;
    }

    static void tell(BundleFacts f, Output output) {
        output.say("cli.bundle.facts", f.number(), f.from(), f.made(), f.versions(), f.knownVersions(), f.attachments());
        f.notes().forEach(n -> output.line(output.messages().of(n)));
        f.held().forEach(h -> output.line(output.messages().of(h.why())));
        if (f.seenBefore()) {
            output.say("cli.bundle.seen");
        }
    }
}
