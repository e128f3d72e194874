package soundpractice.platform.fx;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.control.Held;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// What lies on every screen's desk: words, jobs, questions, files, the way to other screens. Nothing of any feature.
///
/// @param words every sentence, by key
/// @param jobs where long work goes
/// @param nav how to get to other screens
/// @param dialogs short questions
/// @param errors where trouble and bugs are told
/// @param notices what is told in passing
/// @param files how a person is asked for a file
/// @param settings preferences of this laptop
/// @param look theme and text size
/// @param gate what whoever works here may do
public record Desk(Messages words, Jobs jobs, Nav nav, Dialogs dialogs, ErrorDesk errors, Notices notices, FilePicker files,
        SettingsFile settings, Look look, Gate gate) {

    /// A desk at which everything is permitted.
    public Desk(Messages words, Jobs jobs, Nav nav, Dialogs dialogs, ErrorDesk errors, Notices notices, FilePicker files, SettingsFile settings, Look look) {
        this(words, jobs, nav, dialogs, errors, notices, files, settings, look, Gate.OPEN);
    }

    /// The same desk for somebody who may less.
    public Desk behind(Gate other) {
        return new Desk(words, jobs, nav, dialogs, errors, notices, files, settings, look, other);
    }

    /// The control as the person may use it: itself, or held with the reason.
    ///
    /// @param deed the name of the permission it takes
    public Region permitted(String deed, Control control) {
        return gate.refusal(deed).<Region>map(why -> new Held(control, why)).orElse(control);
    }

    /// The sentence of that name.
    public String text(String key, Object... args) {
        return words.text(key, args);
    }
}
