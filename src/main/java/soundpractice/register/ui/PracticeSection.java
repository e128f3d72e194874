package soundpractice.register.ui;

import java.util.function.Function;
import javafx.scene.layout.Region;
import soundpractice.kernel.PracticeCode;

/// A part of a practice's file that another feature brings: its performance, its case, its documents. Made when it is first looked at.
///
/// @param title the part's name, put into words
/// @param content makes its content
public record PracticeSection(String title, Function<PracticeCode, Region> content) {}
