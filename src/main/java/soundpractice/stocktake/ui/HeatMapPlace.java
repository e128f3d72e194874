package soundpractice.stocktake.ui;

import soundpractice.kernel.Place;

/// Practices against sections.
public record HeatMapPlace() implements Place {}
