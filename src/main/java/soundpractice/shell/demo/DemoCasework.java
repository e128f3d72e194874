package soundpractice.shell.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.pathway.FollowPathway;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// What casework holds beside the quarters' runs in the demonstration: sign-up answers of the year, practices on the nine steps, one that asked for support.
final class DemoCasework {
    private static final int SIGNED_UP = 9;

    private final OpenStore store;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final CaseworkWiring casework;

    DemoCasework(OpenStore store, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.practices = practices;
        this.today = today;
        this.casework = CaseworkWiring.of(store);
    }

    void make() throws TroubleException {
        signUp();
        pathways();
        request();
    }

    private void signUp() throws TroubleException {
        int year = FinancialQuarter.containing(today).startYear();
        var requirements = new ArrayList<Requirement>();
        for (int i = 1; i <= 4; i++) {
            requirements.add(new Requirement("SR-" + i, words("shell.demo.signup." + i), words("shell.demo.signup." + i + ".proof")));
        }
        casework.answers().requirements(new Requirements(year, requirements)).orThrow();
        var answers = new ArrayList<SignUpAnswer>();
        for (int p = 0; p < Math.min(SIGNED_UP, practices.size()); p++) {
            for (int r = 0; r < requirements.size(); r++) {
                var response = (p * 3 + r) % 7 == 0 ? Response.NO : (p + r * 2) % 5 == 0 ? Response.WORKING_TOWARDS : Response.YES;
                answers.add(answer(p, year, requirements.get(r).id(), Round.OPENING, response));
                if (response != Response.YES && today.isAfter(new FinancialQuarter(year, 2).lastDay())) {
                    answers.add(answer(p, year, requirements.get(r).id(), Round.Q2, p % 3 == 0 ? response : Response.YES));
                }
            }
        }
        casework.answers().record(answers).orThrow();
    }

    private SignUpAnswer answer(int practice, int year, String requirement, Round round, Response response) {
        var on = round == Round.OPENING ? new FinancialQuarter(year, 1).firstDay().plusDays(6) : round.in(year).lastDay().plusDays(4);
        return new SignUpAnswer(practices.get(practice).code(), year, requirement, round, response, response == Response.YES ? words("shell.demo.signup.evidence") : "",
                response == Response.YES && practice % 2 == 0 ? SignUpAnswer.Evidence.ENOUGH : SignUpAnswer.Evidence.NOT_LOOKED_AT, on);
    }

    private void pathways() throws TroubleException {
        var follow = casework.followPathway();
        begin(follow, practices.size() - 2, true, List.of("1", "2", "3"));
        begin(follow, practices.size() - 3, false, List.of("1a"));
    }

    private void begin(FollowPathway follow, int practice, boolean formal, List<String> steps) throws TroubleException {
        PracticeCode code = practices.get(practice).code();
        var id = follow.begin(code, "nine-steps", words(formal ? "shell.demo.pathway.origin" : "shell.demo.pathway.self"), formal, today.minusDays(40)).orThrow();
        for (int i = 0; i < steps.size(); i++) {
            follow.take(id, steps.get(i), store.author(), "", today.minusDays(40 - 9L * i)).orThrow();
        }
    }

    private void request() throws TroubleException {
        var open = casework.cases().open(today).stream().map(f -> f.of().practice()).toList();
        var free = practices.stream().map(DemoPractice::code).filter(code -> !open.contains(code)).skip(4).findFirst();
        if (free.isPresent()) {
            casework.requests().record(free.get(), SupportAsked.What.ASKED, today.minusDays(12), words("shell.demo.support"), today).orThrow();
        }
    }

    private String words(String key) {
        return store.messages().text(key);
    }
}
