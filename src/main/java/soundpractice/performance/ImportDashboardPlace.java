package soundpractice.performance;

import soundpractice.kernel.Place;

/// The screen on which a quarter's dashboard is imported.
public record ImportDashboardPlace() implements Place {}
