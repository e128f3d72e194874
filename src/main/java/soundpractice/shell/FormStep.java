package soundpractice.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.wizard.Step;

/// A step that is a form: one goes on when nothing in it is wrong.
record FormStep(String title, Form form) implements Step {
    @Override
    public Region content() {
        return form;
    }

    @Override
    public ObservableBooleanValue ready() {
        return new SimpleBooleanProperty(true);
    }

    @Override
    public void entered() {
        form.focusFirst();
    }

    @Override
    public boolean leave() {
        var problems = form.problems();
        form.show(problems);
        return problems.isEmpty();
    }
}
