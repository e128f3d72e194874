package soundpractice.documents.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.Resource;
import net.sf.jasperreports.repo.StreamRepositoryService;
import org.jspecify.annotations.Nullable;

/// The only thing a template may fetch by name: the sRGB colour profile that an archive file has to carry. It is Java's own.
final class ColourProfile implements StreamRepositoryService {
    /// Its name.
    static final String NAME = "sRGB.icc";

    /// The profile's bytes.
    static byte[] bytes() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    @Override
    public @Nullable InputStream getInputStream(String uri) {
        return NAME.equals(uri) ? new ByteArrayInputStream(bytes()) : null;
    }

    @Override
    public OutputStream getOutputStream(String uri) {
        throw new UnsupportedOperationException("nothing is written through templates");
    }

    @Override
    public @Nullable Resource getResource(String uri) {
        return null;
    }

    @Override
    public void saveResource(String uri, Resource resource) {
        throw new UnsupportedOperationException("nothing is written through templates");
    }

    @Override
    public <K extends Resource> @Nullable K getResource(String uri, Class<K> type) {
        var in = getInputStream(uri);
        if (in == null || !type.isAssignableFrom(InputStreamResource.class)) {
            return null;
        }
        var resource = new InputStreamResource();
        resource.setInputStream(in);
        return type.cast(resource);
    }
}
