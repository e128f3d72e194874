package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.investigation.Level;
import soundpractice.kernel.Problem;

/// The flow of contractual action (§7) with where a case stands in it: what is done, what is open, what is barred and why. The picture in the source is missing;
/// this is drawn from its text.
///
/// @param columns stages from left to right, each with its ways from top to bottom
public record CaseFlow(List<List<Node>> columns) {

    /// Where a case stands to a place of the flow.
    public enum State {
        /// The case stands here.
        HERE,
        /// It was here.
        DONE,
        /// It can go here.
        OPEN,
        /// It cannot go here, for the reasons given.
        BARRED,
        /// It comes after what is not done yet.
        AHEAD;

        /// The key of its name in words.
        public String key() {
            return "contract.flow." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A place in the flow.
    ///
    /// @param step the step that leads here; null for the concern itself and for following a notice
    /// @param key its name in words
    /// @param against what bars it; empty otherwise
    public record Node(@Nullable CaseStep step, String key, State state, List<Problem> against) {
        public Node {
            against = List.copyOf(against);
        }

        /// The step that leads here, if one does.
        public Optional<CaseStep> leads() {
            return Optional.ofNullable(step);
        }
    }

    public CaseFlow {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /// The flow of a case on a day.
    public static CaseFlow of(ContractFile file, LocalDate today) {
        var standing = file.standing(today);
        var columns = new ArrayList<List<Node>>();
        columns.add(List.of(new Node(null, "contract.flow.concern", standing instanceof Standing.Notified ? State.HERE : State.DONE, List.of())));
        for (var stage : List.of(List.of(CaseStep.ASSESS), List.of(CaseStep.MINOR, CaseStep.MODERATE, CaseStep.MAJOR),
                List.of(CaseStep.NO_ACTION, CaseStep.REMEDIAL, CaseStep.BREACH, CaseStep.SANCTION, CaseStep.TERMINATION))) {
            columns.add(stage.stream().map(step -> node(step, file, standing, today)).toList());
        }
        boolean following = standing instanceof Standing.Warned || standing instanceof Standing.OnAppeal || standing instanceof Standing.Judged || standing instanceof Standing.Released;
        columns.add(List.of(new Node(null, "contract.flow.follow", following ? State.HERE : file.issued().isEmpty() ? State.AHEAD : State.DONE, List.of())));
        columns.add(List.of(node(CaseStep.CLOSE, file, standing, today)));
        return new CaseFlow(columns);
    }

    private static Node node(CaseStep step, ContractFile file, Standing standing, LocalDate today) {
        var against = Permitted.against(step, file, today);
        var state = here(step, standing) ? State.HERE : done(step, file) ? State.DONE : against.isEmpty() ? State.OPEN : State.BARRED;
        return new Node(step, step.key(), state, state == State.BARRED ? against : List.of());
    }

    private static boolean here(CaseStep step, Standing standing) {
        return switch (standing) {
            case Standing.Assessed _ -> step == CaseStep.ASSESS;
            case Standing.Investigating(var i) -> step.level().filter(i.level()::equals).isPresent();
            case Standing.Found(var i) -> step.level().filter(i.level()::equals).isPresent();
            case Standing.Decided(var d) -> step.action().filter(d.action()::equals).isPresent();
            case Standing.Closed _ -> step == CaseStep.CLOSE;
            case Standing.Notified _, Standing.Warned _, Standing.OnAppeal _, Standing.Judged _, Standing.Released _ -> false;
        };
    }

    private static boolean done(CaseStep step, ContractFile file) {
        var level = step.level();
        var action = step.action();
        return step == CaseStep.ASSESS && !file.assessments().isEmpty()
                || level.filter(l -> investigated(l, file)).isPresent()
                || action.filter(a -> file.decisions().stream().anyMatch(d -> d.action() == a)).isPresent();
    }

    private static boolean investigated(Level level, ContractFile file) {
        return file.investigations().stream().anyMatch(i -> i.value().level() == level);
    }
}
