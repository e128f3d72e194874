package soundpractice.improvement.drafting;

import java.util.List;

/// A framework for change that a plan can be looked at through. The source announces two and gives one: the list holds one and takes more, each by its words.
///
/// @param prefix how its components' ids begin: `CM`
/// @param key how the keys of its words begin
/// @param components how many components it has
public record ChangeFramework(String prefix, String key, int components) {
    /// The NHS Change Model (Annex 6).
    public static final ChangeFramework NHS_CHANGE_MODEL = new ChangeFramework("CM", "improvement.lens.", 8);

    /// Every framework on offer.
    public static List<ChangeFramework> all() {
        return List.of(NHS_CHANGE_MODEL);
    }

    /// The key of its name in words.
    public String name() {
        return key + "name";
    }

    /// Its components, in order.
    public List<Lens> lenses() {
        return Lens.of(this);
    }
}
