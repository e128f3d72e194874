package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of reports by practice, network, locality and area.
public record ReportsPlace() implements Place {}
