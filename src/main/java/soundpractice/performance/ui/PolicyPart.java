package soundpractice.performance.ui;

import javafx.scene.layout.Region;

/// A part of the screen *Policy*, on a tab of its own.
///
/// @param title the tab's word
/// @param content what it shows
/// @param load reads what it shows anew
public record PolicyPart(String title, Region content, Runnable load) {}
