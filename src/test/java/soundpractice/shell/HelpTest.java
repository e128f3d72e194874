package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.Place;
import soundpractice.platform.text.Messages;

/// F1 has something to say wherever one can be.
class HelpTest {
    @Test
    void every_place_has_its_help() {
        var words = Messages.load(Locale.UK);
        var places = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("soundpractice").stream()
                .filter(c -> c.isAssignableTo(Place.class) && !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("LaterPlace"))
                .toList();
        assertThat(places).hasSizeGreaterThan(10);
        assertThat(places.stream().map(name -> "shell.help." + name).filter(key -> !words.has(key))).as("missing in shell/help/words.properties").isEmpty();
    }
}
