package soundpractice.architecture.samples.register.ui;

import java.util.zip.ZipFile;

/// Breaks rule 5: a zip on a screen.
public class Zipped {
    public ZipFile zip;
}
