package soundpractice.architecture.samples.register.store;

import com.itextpdf.kernel.pdf.PdfDocument;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javax.crypto.Cipher;
import net.sf.jasperreports.engine.JasperReport;
import org.bouncycastle.crypto.Digest;

/// Breaks rule 5 five times: libraries away from their homes.
public class Homeless {
    public Node screen;
    public PdfDocument paper;
    public JasperReport report;
    public ZipFile zip;
    public Cipher cipher;
    public Digest digest;
}
