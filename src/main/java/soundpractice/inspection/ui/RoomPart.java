package soundpractice.inspection.ui;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// One part of *Inspections & notices*: ours, or the contract room's, which comes as a guest.
///
/// @param name its name in [soundpractice.inspection.InspectionsPlace#part()]
/// @param title its heading in words
/// @param content makes it, each time the screen is opened; it reads what it shows by itself
public record RoomPart(String name, String title, Supplier<? extends Region> content) {}
