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
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.Engagement;
import soundpractice.casework.LetterClocks;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
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
        final Set<Stage> reached = EnumSet.of(Stage.NONE);
        final Map<PracticeCode, Double> level = new HashMap<>();

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
            return new CaseFile(of, day, sent, engagements, List.<Decision>of(), deadlines);
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
            for (var proposal : EscalationLadder.propose(history, result, POLICY, files).proposals()) {
                follow(proposal, day, seed);
            }
            byHand(quarter.lastDay().plusDays(75));
        }

        void follow(Proposal proposal, LocalDate day, long seed) {
            assertThat(proposal.rules()).as("seed %d: %s", seed, proposal).isNotEmpty();
            var was = cases.get(proposal.practice());
            boolean fresh = was == null || !was.stage().isOpen();
            assertThat(proposal.before()).as("seed %d", seed).isEqualTo(fresh ? Stage.NONE : was.stage());
            var now = fresh ? Case.open(proposal.practice(), proposal.quarter(), proposal.after(), day) : was.at(proposal.after(), day);
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

        void byHand(LocalDate day) {
            for (var of : List.copyOf(cases.values())) {
                if (of.stage().isOpen()) {
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
        for (long seed = 1; seed <= 25; seed++) {
            var world = play(seed);
            reached.addAll(world.reached);
            assertThat(play(seed).story).as("replay of seed %d", seed).isEqualTo(world.story);
        }
        assertThat(reached).containsAll(EnumSet.complementOf(EnumSet.of(Stage.INFORMAL, Stage.SIGNUP_PLAN)));
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
