package soundpractice.shell.wiring;

import java.util.List;
import java.util.function.Supplier;
import soundpractice.casework.LetterSettings;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlansPlace;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.ClausesPlace;
import soundpractice.improvement.drafting.DirectoryPlace;
import soundpractice.improvement.paper.PlanForm;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.SupportPlace;
import soundpractice.improvement.ui.AgreementModel;
import soundpractice.improvement.ui.AgreementScreen;
import soundpractice.improvement.ui.ClausesScreen;
import soundpractice.improvement.ui.DirectoryScreen;
import soundpractice.improvement.ui.Improvement;
import soundpractice.improvement.ui.PlanModel;
import soundpractice.improvement.ui.PlanScreen;
import soundpractice.improvement.ui.PlansModel;
import soundpractice.improvement.ui.PlansScreen;
import soundpractice.improvement.ui.ProgrammeModel;
import soundpractice.improvement.ui.ProgrammeScreen;
import soundpractice.improvement.ui.SupportModel;
import soundpractice.improvement.ui.SupportScreen;
import soundpractice.improvement.ui.Supporting;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Contacts;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.shell.Screens;

/// The screens of plans and agreements.
final class ImprovementScreens {
    private ImprovementScreens() {}

    /// What the screens work with.
    static Improvement of(ImprovementWiring wiring, OpenStore store, Practices practices, Contacts contacts, Supplier<LetterSettings> settings) {
        var press = new PlanPress(store, wiring, practices, contacts, settings);
        return new Improvement(wiring.plans(), wiring.shapes(), wiring.start(), wiring.write(), wiring.move(), wiring.progress(), wiring.directory(), wiring.answers(),
                wiring.agreements(), wiring.drafting(), wiring.signing(), wiring.signingWithKey(), wiring.verifying(), wiring.returned(), wiring.findings(), wiring.measures(),
                wiring::findings,
                code -> practices.find(code).map(Practice::properName).orElse(code.value()), () -> practices.ours().stream().map(Practice::code).toList(), new OnePress(press, store),
                store.clock(), store::today);
    }

    /// What the screens of support and money work with.
    static Supporting supporting(ImprovementWiring wiring, OpenStore store, RegisterWiring register, Quarters quarters, Supplier<LetterSettings> settings) {
        var practices = register.practices();
        var press = new PlanPress(store, wiring, practices, register.contacts(), settings);
        return new Supporting(wiring.offers(), wiring.commissioning(), wiring.plans(), code -> practices.find(code).map(Practice::properName).orElse(code.value()),
                () -> practices.active().stream().map(Practice::code).toList(), new PackPress(store, wiring, press, register, quarters), store::today);
    }

    /// Support, money, and the two libraries that plans and agreements draw on.
    static void add(Screens screens, Desk desk, Supporting supporting, ImprovementWiring wiring) {
        var jobs = desk.jobs();
        screens.add(SupportPlace.class, _ -> new SupportScreen(desk, new SupportModel(supporting, jobs, desk.words(), desk.errors()::trouble)));
        screens.add(ProgrammePlace.class, place -> new ProgrammeScreen(desk, new ProgrammeModel(supporting, jobs, desk.errors()::trouble, place.practice())));
        screens.add(ClausesPlace.class, _ -> new ClausesScreen(desk, wiring.clauses()));
        screens.add(DirectoryPlace.class, _ -> new DirectoryScreen(desk, wiring.directory()));
    }

    static void add(Screens screens, Desk desk, Improvement improvement) {
        var jobs = desk.jobs();
        screens.add(PlansPlace.class, _ -> new PlansScreen(desk, new PlansModel(improvement, jobs, desk.words(), desk.errors()::trouble)));
        screens.add(PlanPlace.class, place -> new PlanScreen(desk, new PlanModel(improvement, jobs, desk.words(), desk.errors()::trouble, place.id())));
        screens.add(AgreementPlace.class, place -> new AgreementScreen(desk, new AgreementModel(improvement, jobs, desk.errors()::trouble, place.id())));
    }

    /// The press as screens know it.
    private record OnePress(PlanPress press, OpenStore store) implements Improvement.Press {
        @Override
        public Outcome<RenderedDocument> plan(PlanFile file) throws TroubleException {
            return press.pages().render(press.model(file));
        }

        @Override
        public RenderedDocument form(PlanFile file) throws TroubleException {
            return press.forms().fillable(press.form(file));
        }

        @Override
        public Outcome<RenderedDocument> agreement(AgreementFile file) throws TroubleException {
            return press.agreement(file);
        }

        @Override
        public Outcome<RenderedDocument> toSign(AgreementFile file) throws TroubleException {
            return press.printed(file);
        }

        @Override
        public Outcome<List<TakeReturned.Difference>> read(byte[] file, PlanFile plan) throws TroubleException {
            return press.forms().read(file, identity -> identity.form().equals(PlanForm.FORM) && identity.reference().equals(plan.id().toString())
                            ? Outcome.done(press.form(plan))
                            : Outcome.refused(Problem.of("improvement.form.other-plan")))
                    .map(returned -> TakeReturned.differences(returned.form(), returned.form(), returned));
        }

        @Override
        public String organisation() {
            return press.organisation();
        }
    }
}
