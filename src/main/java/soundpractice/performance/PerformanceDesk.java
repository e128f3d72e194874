package soundpractice.performance;

/// Everything one can do with quarters and the policy, put together for an open store.
///
/// @param quarters what there is
/// @param policies the policy's versions
/// @param known what the register knows of practices
/// @param reading reads dashboards from files
/// @param importing takes a dashboard in
/// @param publishing opens the challenge window
/// @param challenging takes a challenge down
/// @param settling answers it
/// @param validating freezes the quarter
/// @param savingPolicy changes the policy
public record PerformanceDesk(
        Quarters quarters,
        Policies policies,
        KnownPractices known,
        DashboardFiles reading,
        ImportDashboard importing,
        PublishQuarter publishing,
        LogChallenge challenging,
        SettleChallenge settling,
        ValidateQuarter validating,
        SavePolicy savingPolicy) {}
