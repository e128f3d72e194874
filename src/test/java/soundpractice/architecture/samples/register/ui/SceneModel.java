package soundpractice.architecture.samples.register.ui;

import javafx.scene.control.Label;

/// Breaks rule 7: a model holds a control.
public class SceneModel {
    public Label label;
}
