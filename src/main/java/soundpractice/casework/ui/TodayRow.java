package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;
import soundpractice.platform.fx.control.StatusWord;

/// One thing that needs somebody today.
///
/// @param urgency 0 is most urgent
/// @param date the day it is about; null when it has none
/// @param title what it is
/// @param about more about it; may be empty
/// @param why the date's or proposal's reasons; empty when there is nothing to explain
/// @param place where to go for it
record TodayRow(int urgency, @Nullable LocalDate date, StatusWord status, String title, String about, List<Reason> why, Place place) {}
