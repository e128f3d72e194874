package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.CaseLetterModels;
import soundpractice.documents.LetterModel;
import soundpractice.improvement.Plans;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;

/// What a practice agreed in its newest plan, for the update that Letters 3 and 5 ask for. Where there is no plan, the practice writes its
/// actions in itself.
final class AgreedPlans implements CaseLetterModels.AgreedActions {
    private final Plans plans;

    AgreedPlans(OpenStore store) {
        this.plans = ImprovementWiring.of(store).plans();
    }

    @Override
    public List<List<String>> of(PracticeCode practice, FinancialQuarter quarter, boolean signUp) {
        var shape = signUp ? "c1" : "c2";
        var rows = new ArrayList<List<String>>();
        plans.of(practice).stream().filter(file -> file.of().shape().equals(shape)).reduce((_, newest) -> newest).ifPresent(file ->
                file.actions().forEach(action -> {
                    var due = action.value().due();
                    if (!action.value().what().isBlank()) {
                        rows.add(List.of(action.value().what(), action.value().owner(), due == null ? "" : LetterModel.printed(due)));
                    }
                }));
        return rows;
    }
}
