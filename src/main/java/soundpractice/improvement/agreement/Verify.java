package soundpractice.improvement.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Plans;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;

/// Proves, years later, that what was agreed is unchanged: from the code on the page, or for everything at once.
public final class Verify {
    private final Agreements agreements;
    private final Plans plans;

    /// Proves these.
    public Verify(Agreements agreements, Plans plans) {
        this.agreements = agreements;
        this.plans = plans;
    }

    /// What a proof code belongs to, and whether it is unchanged; empty when nothing here has that code.
    public Optional<Proven> byCode(ProofCode code) throws TroubleException {
        for (var proven : all()) {
            if (proven.proof().equals(code.value())) {
                return Optional.of(proven);
            }
        }
        return Optional.empty();
    }

    /// Every agreed plan and every fixed agreement.
    public List<Proven> all() throws TroubleException {
        var proven = new ArrayList<Proven>();
        for (var file : plans.all()) {
            for (var agreed : file.agreed()) {
                proven.add(plan(file, agreed));
            }
        }
        for (var file : agreements.all()) {
            var text = file.text();
            if (text != null) {
                proven.add(agreement(file, text));
            }
        }
        return proven;
    }

    private static Proven plan(PlanFile file, AgreedPlan agreed) {
        var lines = new ArrayList<Proven.Line>();
        lines.add(line(agreed.isTrue(), "improvement.verify.text", "improvement.verify.text-broken"));
        lines.add(new Proven.Line(true, Reason.of("", agreed.isSame(file) ? "improvement.verify.plan-same" : "improvement.verify.plan-moved-on")));
        return new Proven(file.of().title(), agreed.practice(), agreed.proof(), lines);
    }

    private Proven agreement(AgreementFile file, FixedText text) throws TroubleException {
        var lines = new ArrayList<Proven.Line>();
        lines.add(line(text.isTrue(), "improvement.verify.text", "improvement.verify.text-broken"));
        var again = FixedText.of(file.id(), file.of(), text.annex(), text.on());
        lines.add(line(again.text().equals(text.text()), "improvement.verify.record", "improvement.verify.record-broken"));
        var plan = file.of().plan();
        if (plan != null) {
            boolean annexed = plans.find(plan).stream().flatMap(f -> f.agreed().stream())
                    .anyMatch(a -> a.proof().equals(file.of().planProof()) && a.text().equals(text.annex()) && a.isTrue());
            lines.add(line(annexed, "improvement.verify.annex", "improvement.verify.annex-broken"));
        }
        for (var signature : file.signatures()) {
            boolean holds = signature.proof().equals(text.proof());
            var scan = signature.scan();
            if (scan != null) {
                holds &= agreements.read(scan).length > 0; // reading verifies the content against its name
            }
            lines.add(new Proven.Line(holds, Reason.of("", holds ? "improvement.verify.signature" : "improvement.verify.signature-broken", signature.name(),
                    Reason.of("", signature.how().key()), signature.on())));
        }
        return new Proven(file.of().title(), file.of().practice(), text.proof(), lines);
    }

    private static Proven.Line line(boolean ok, String well, String broken) {
        return new Proven.Line(ok, Reason.of("", ok ? well : broken));
    }
}
