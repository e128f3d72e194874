package soundpractice.platform.fx;

import soundpractice.platform.files.FilePicker;
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
public record Desk(Messages words, Jobs jobs, Nav nav, Dialogs dialogs, ErrorDesk errors, Notices notices, FilePicker files,
        SettingsFile settings, Look look) {

    /// The sentence of that name.
    public String text(String key, Object... args) {
        return words.text(key, args);
    }
}
