package soundpractice.platform.fx.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Line icons. They are decoration: what they mean always stands beside them or in an accessible name.
public final class Icons {
    private Icons() {}

    /// The icon, in the colour and size of the text around it.
    public static FontIcon of(Feather icon) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        node.setAccessibleRole(javafx.scene.AccessibleRole.NODE);
        return node;
    }
}
