package soundpractice.casework.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.casework.Case;
import soundpractice.casework.CaseEvent;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.LetterClocks;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpLadder;
import soundpractice.casework.signup.SignUpSheet;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.performance.Figure;
import soundpractice.performance.Policy;
import soundpractice.performance.QuarterResult;

/// Random years of a small area, every proposal followed, practices answering or not: every step has rules, every stage is reached, every open stage has a
/// way on, and the same years give the same story.
class RandomYearsTest {
    private static final int PRACTICES = 14;
    private static final LetterClocks CLOCKS = new LetterClocks(new Clock(new WorkingDays(ShippedHolidays.englandAndWales())));
    private static final Policy POLICY = Policy.standard(2016);

    /// One area's cases as they stand, moved by the ladder and by chance.
    private static final class World {
        final Random random;
        final Map<PracticeCode, Case> cases = new HashMap<>();
        final Map<RecordId, List<CaseLetter>> letters = new HashMap<>();
        final Map<RecordId, List<Engagement>> said = new HashMap<>();
        final List<QuarterResult> history = new ArrayList<>();
        final List<String> story = new ArrayList<>();
        final Set<DisputeStage> disputes = EnumSet.of(DisputeStage.NONE);
        final Set<Stage> reached = EnumSet.of(Stage.NONE);
        final Map<PracticeCode, Double> level = new HashMap<>();
        final Map<RecordId, List<CaseEvent>> further = new HashMap<>();
        final List<SignUpAnswer> answers = new ArrayList<>();

        World(long seed) {
            random = new Random(seed);
            for (int i = 1; i <= PRACTICES; i++) {
                level.put(Area.code(i), 45 + random.nextDouble() * 40);
            }
        }

        CaseFile file(Case of, LocalDate day) {
            var sent = letters.getOrDefault(of.id(), List.of());
            var deadlines = new ArrayList<Deadline>();
            var engagements = new ArrayList<Engagement>();
            for (var letter : sent) {
                var about = said.getOrDefault(letter.document(), List.of());
                engagements.addAll(about);
                deadlines.addAll(CLOCKS.of(letter, about, POLICY, of.closedOn(), day));
            }
            return new CaseFile(of, day, sent, engagements, List.<Decision>of(), deadlines, further.getOrDefault(of.id(), List.of()));
        }

        void quarter(FinancialQuarter quarter, long seed) {
            var figures = new ArrayList<Figure>();
            level.replaceAll((_, was) -> Math.clamp(was + random.nextGaussian() * 6, 20, 99));
            for (int i = 1; i <= PRACTICES; i++) {
                figures.add(new Figure(Area.code(i), Percent.of("%.1f".formatted(level.get(Area.code(i)))), Figure.Source.IMPORTED, List.of()));
            }
            var result = Area.of(quarter, POLICY, true, figures);
            history.add(result);
            var day = quarter.lastDay().plusDays(30);
            var files = cases.values().stream().filter(c -> c.stage().isOpen()).map(c -> file(c, day)).toList();
            var open = new HashMap<PracticeCode, CaseFile>();
            files.forEach(f -> open.put(f.of().practice(), f));
            signUp(quarter);
            var proposals = new ArrayList<>(EscalationLadder.propose(history, result, POLICY, files).proposals());
            proposals.addAll(SignUpLadder.propose(quarter, sheets(quarter), open, POLICY.fromYear()));
            for (var proposal : proposals) {
                assertThat(proposal.before()).as("seed %d", seed).isEqualTo(open.containsKey(proposal.practice()) ? open.get(proposal.practice()).of().stage() : Stage.NONE);
                follow(proposal, day, seed);
            }
            referral(quarter.lastDay().plusDays(50));
            byHand(quarter.lastDay().plusDays(75));
        }

        void follow(Proposal proposal, LocalDate day, long seed) {
            assertThat(proposal.rules()).as("seed %d: %s", seed, proposal).isNotEmpty();
            var was = cases.get(proposal.practice());
            boolean fresh = was == null || !was.stage().isOpen();
            boolean signUp = "letter-2".equals(proposal.letter()) || "letter-3".equals(proposal.letter());
            var now = fresh ? Case.open(proposal.practice(), proposal.quarter(), proposal.after(), day)
                    : was.at(signUp ? proposal.after().orLater(was.stage()) : proposal.after(), day);
            cases.put(proposal.practice(), now);
            reached.add(now.stage());
            story.add(day + " " + proposal.practice() + " " + proposal.before() + ">" + proposal.after() + " " + proposal.letter() + " " + proposal.rules());
            if (proposal.letter() != null) {
                var document = RecordId.derived("test", proposal.practice(), proposal.quarter(), proposal.letter());
                letters.computeIfAbsent(now.id(), _ -> new ArrayList<>())
                        .add(new CaseLetter(document, now.id(), now.practice(), proposal.letter(), proposal.variant(), proposal.quarter(), day, null));
                if (random.nextInt(3) > 0) {
                    var how = random.nextBoolean() ? Engagement.How.SUBMISSION : Engagement.How.CALL;
                    said.put(document, List.of(new Engagement(document, now.practice(), day.plusDays(random.nextInt(40)), how, true, "")));
                }
            }
        }

        /// Two requirements, answered by chance; half of the practices never signed up.
        void signUp(FinancialQuarter quarter) {
            var round = Round.of(quarter);
            for (int i = 1; round.isPresent() && i <= PRACTICES / 2; i++) {
                for (var requirement : List.of("SR-1", "SR-2")) {
                    if (random.nextInt(4) > 0) {
                        answers.add(new SignUpAnswer(Area.code(i), quarter.startYear(), requirement, round.get(), Response.values()[random.nextInt(3) % (1 + random.nextInt(3))], "",
                                random.nextInt(8) == 0 ? SignUpAnswer.Evidence.NOT_ENOUGH : SignUpAnswer.Evidence.ENOUGH, quarter.lastDay()));
                    }
                }
            }
        }

        List<SignUpSheet> sheets(FinancialQuarter quarter) {
            var asked = new Requirements(quarter.startYear(), List.of(new Requirement("SR-1", "One", ""), new Requirement("SR-2", "Two", "")));
            return java.util.stream.IntStream.rangeClosed(1, PRACTICES / 2).mapToObj(i -> new SignUpSheet(Area.code(i), asked, answers)).toList();
        }

        /// A practice without a case asks for support, and the talk is held or not.
        void referral(LocalDate day) {
            var code = Area.code(1 + random.nextInt(PRACTICES));
            var was = cases.get(code);
            var quarter = FinancialQuarter.containing(day);
            if (was == null || !was.stage().isOpen() && !was.opened().equals(quarter)) {
                var of = Case.open(code, quarter, Stage.INFORMAL, day);
                cases.put(code, of);
                reached.add(Stage.INFORMAL);
                further(of, new SupportAsked(of.id(), code, day, SupportAsked.What.ASKED, "help"));
                if (random.nextBoolean()) {
                    further(of, new SupportAsked(of.id(), code, day.plusDays(1), SupportAsked.What.TALKED, "talked"));
                }
            }
        }

        void further(Case of, CaseEvent event) {
            further.computeIfAbsent(of.id(), _ -> new ArrayList<>()).add(event);
        }

        /// Visits are held, disputes go on or are settled.
        void happens(Case of, LocalDate day) {
            if (of.stage() == Stage.VISIT && random.nextBoolean()) {
                further(of, new CaseVisit(RecordId.derived("visit", of.id(), day), of.id(), of.practice(), day, "A", "B", "C", CaseVisit.Guest.NONE, "", 60, true, "said", List.of()));
            }
            var dispute = file(of, day).dispute();
            if (random.nextInt(dispute.isOpen() ? 2 : 20) == 0) {
                var to = dispute.next().get(random.nextInt(dispute.next().size()));
                further(of, new DisputeStep(of.id(), of.practice(), to, day, DisputeStep.Adviser.NONE, "why"));
                story.add(day + " " + of.practice() + " dispute " + to);
                disputes.add(to);
            }
        }

        void byHand(LocalDate day) {
            for (var of : List.copyOf(cases.values())) {
                if (of.stage().isOpen()) {
                    happens(of, day);
                    var steps = NextStep.of(file(of, day));
                    assertThat(steps).as("a way on from " + of.stage()).isNotEmpty();
                    var open = steps.stream().filter(NextStep::allowed).toList();
                    if (!open.isEmpty() && random.nextInt(4) == 0) {
                        var to = open.get(random.nextInt(open.size())).to();
                        cases.put(of.practice(), of.at(to, day));
                        reached.add(to);
                        story.add(day + " " + of.practice() + " by hand > " + to);
                    }
                }
            }
        }
    }

    @Test
    void every_step_has_rules_every_stage_is_reached_and_replay_tells_the_same_story() {
        var reached = EnumSet.of(Stage.NONE);
        var disputes = EnumSet.of(DisputeStage.NONE);
        for (long seed = 1; seed <= Long.getLong("walks", 25); seed++) {
            var world = play(seed);
            reached.addAll(world.reached);
            disputes.addAll(world.disputes);
            assertThat(play(seed).story).as("replay of seed %d", seed).isEqualTo(world.story);
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(disputes).as("R-80 to R-83").containsExactlyInAnyOrder(DisputeStage.values());
    }

    private static World play(long seed) {
        var world = new World(seed);
        var quarter = FinancialQuarter.of("2016-17/Q1");
        for (int i = 0; i < 20; i++, quarter = quarter.next()) {
            world.quarter(quarter, seed);
        }
        return world;
    }
}
