package soundpractice.platform.fx.chart;

import soundpractice.platform.fx.control.Mark;

/// A band of figures, such as amber from 60 to under 75.
///
/// @param mark its colour
/// @param from its lower end, within the band; its upper end is the next band's lower end
/// @param word what it is called
public record Band(Mark mark, double from, String word) {}
