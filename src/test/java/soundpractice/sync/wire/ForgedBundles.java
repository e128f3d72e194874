package soundpractice.sync.wire;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import soundpractice.journal.Segment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.wire.Station.Card;

/// Makes bundles that no honest program would.
abstract class ForgedBundles extends TeamOfThree {
    static byte[] bytes(Station station, Segment piece) throws TroubleException {
        return station.journal.segments().packed(piece);
    }

    interface Changing {
        Manifest of(Manifest manifest) throws TroubleException;
    }

    static Manifest withGroup(Manifest m, String group, String sender) {
        return new Manifest(m.bundle(), m.header(), group, sender, m.number(), m.millis(), m.purpose(), m.recipients(), m.scopes(), m.statements(), m.entries(), m.have(), m.left(), m.want(), m.receipt());
    }

    Manifest manifest(Station by, BundleOut.Start start, List<Manifest.Entry> entries, List<BlobId> left) {
        try {
            return new Manifest(
                    start.bundle(), start.header(), by.team.trust().group(), by.device, 99, by.clock.get(), Manifest.WORK, List.of(ben.device, lead.device, cleo.device),
                    List.of(Scope.of(Station.ONE)), by.team.papers(), entries, List.of(), left, List.of(), null);
        } catch (TroubleException e) {
            throw new AssertionError(e);
        }
    }

    Path forged(Station by, Changing changing) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        BundleOut.write(file, soundpractice.platform.files.WholeFile.besides(file), everybody(), by.keys, start -> {
            try {
                return changing.of(manifest(by, start, List.of(), List.of()));
            } catch (TroubleException e) {
                throw new AssertionError(e);
            }
        }, out -> {});
        return file;
    }

    List<byte[]> everybody() {
        return List.of(Hpke.rawOf(ben.keys.agreementPublic()), Hpke.rawOf(lead.keys.agreementPublic()), Hpke.rawOf(cleo.keys.agreementPublic()));
    }

    Path forgedEntries(Station by, List<Manifest.Entry> entries, BundleOut.Contents contents) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        BundleOut.write(file, soundpractice.platform.files.WholeFile.besides(file), everybody(), by.keys, start -> manifest(by, start, entries, List.of()), contents);
        return file;
    }

    /// A bundle of these pieces, made and signed by somebody.
    Path made(Station by, List<byte[]> pieces, Station... to) throws Exception {
        var entries = new ArrayList<Manifest.Entry>();
        for (var piece : pieces) {
            entries.add(new Manifest.Entry(Manifest.SEGMENT, name(piece), piece.length, HexFormat.of().formatHex(Keys.sha256().digest(piece))));
        }
        var file = dir.resolve(UUID.randomUUID().toString());
        var recipients = new ArrayList<>(everybody());
        var devices = new ArrayList<>(List.of(ben.device, lead.device, cleo.device));
        for (var station : to) {
            recipients.add(Hpke.rawOf(station.keys.agreementPublic()));
            devices.add(station.device);
        }
        BundleOut.write(file, soundpractice.platform.files.WholeFile.besides(file), recipients, by.keys, start -> {
            var m = manifest(by, start, entries, List.of());
            return new Manifest(m.bundle(), m.header(), m.group(), m.sender(), m.number(), m.millis(), m.purpose(), devices, m.scopes(), m.statements(), entries, List.of(), List.of(), List.of(), null);
        }, out -> {
            for (var piece : pieces) {
                out.write(piece);
            }
        });
        return file;
    }

    interface Rewriting {
        String of(String text);
    }

    /// A bundle whose signed table of contents says what the test wants.
    Path forgedText(Station by, Rewriting rewriting) throws Exception {
        var id = new byte[16];
        var contentKey = new byte[32];
        var recipients = everybody();
        int length = 16 + 2 + recipients.size() * BundleOut.SLOT;
        var header = ByteBuffer.allocate(16 + length).put(BundleOut.MAGIC).putShort((short) 1).putShort((short) 1).putInt(length).put(id).putShort((short) recipients.size());
        for (var recipient : recipients) {
            header.put(Keys.hint(id, recipient)).put(Hpke.aes256().seal(recipient, BundleOut.info(id), new byte[0], contentKey));
        }
        var start = new BundleOut.Start(HexFormat.of().formatHex(id), HexFormat.of().formatHex(Keys.sha256().digest(header.array())));
        var text = rewriting.of(manifest(by, start, List.of(), List.of()).text());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(4 + bytes.length + 96).putInt(bytes.length).put(bytes).put(Hpke.rawOf(by.keys.signingPublic())).put(by.keys.sign(SignedText.of(Manifest.TYPE, text)));
        return sealed(header.array(), id, contentKey, plain.array());
    }

    /// A bundle with anything at all inside.
    Path raw(byte[] plain) throws Exception {
        var id = new byte[16];
        var contentKey = new byte[32];
        int length = 16 + 2 + BundleOut.SLOT;
        var recipient = Hpke.rawOf(ben.keys.agreementPublic());
        var header = ByteBuffer.allocate(16 + length).put(BundleOut.MAGIC).putShort((short) 1).putShort((short) 1).putInt(length).put(id).putShort((short) 1)
                .put(Keys.hint(id, recipient)).put(Hpke.aes256().seal(recipient, BundleOut.info(id), new byte[0], contentKey)).array();
        return sealed(header, id, contentKey, plain);
    }

    Path sealed(byte[] header, byte[] id, byte[] contentKey, byte[] plain) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        var mac = Keys.headerMac(contentKey, id, header);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header);
            out.write(mac);
            var payload = new PayloadOut(out, Keys.payload(contentKey, id, mac));
            payload.write(plain);
            payload.finish();
        }
        return file;
    }

    static String lineOf(Station station) throws Exception {
        station.put(Station.ONE, Card.of("first"));
        station.journal.segments().seal(station.keys::sign);
        var text = new String(inflated(bytes(station, station.journal.segments().all().stream().filter(s -> s.scope().value().equals("Z99001")).toList().getLast())), StandardCharsets.UTF_8);
        return text.split("\n")[3];
    }

    /// A properly signed piece with a line that is not as it must be.
    static byte[] ownPiece(Station by, String line) {
        var body = line + "\n";
        var tree = new TreeMap<String, Object>();
        tree.put("body", Json.sha256(body));
        tree.put("device", by.device);
        tree.put("format", 1);
        tree.put("number", 1);
        tree.put("previous", "");
        tree.put("scope", "Z99001");
        tree.put("versions", 1);
        var header = new Json().write(tree);
        return deflated("S1\n" + header + "\n" + Base64.getEncoder().encodeToString(by.keys.sign(SignedText.of(Segment.TYPE, header))) + "\n" + body);
    }

    static byte[] resigned(String text, String from, String to, Station by) {
        var lines = text.split("\n", 4);
        var body = lines[3].replace(from, to);
        var header = lines[1].replaceFirst("\"body\":\"[0-9a-f]+\"", "\"body\":\"" + Json.sha256(body) + "\"");
        return deflated("S1\n" + header + "\n" + Base64.getEncoder().encodeToString(by.keys.sign(SignedText.of(Segment.TYPE, header))) + "\n" + body);
    }

    static byte[] deflated(String text) {
        return deflated(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] deflated(byte[] text) {
        var deflater = new Deflater(9, true);
        deflater.setInput(text);
        deflater.finish();
        var out = new java.io.ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] inflated(byte[] packed) throws java.util.zip.DataFormatException {
        var inflater = new java.util.zip.Inflater(true);
        inflater.setInput(packed);
        var out = new java.io.ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!inflater.finished() && out.size() < 1 << 20) {
            int n = inflater.inflate(buffer);
            if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw new java.util.zip.DataFormatException("cut short");
            }
            out.write(buffer, 0, n);
        }
        inflater.end();
        return out.toByteArray();
    }

    /// What the sender says the piece’s name is; of what is no piece, anything.
    static String name(byte[] piece) {
        try {
            var text = new String(inflated(piece), StandardCharsets.ISO_8859_1);
            return Json.sha256(text.substring(3, Math.max(3, text.indexOf('\n', 3))));
        } catch (java.util.zip.DataFormatException | IndexOutOfBoundsException e) {
            return Json.sha256(HexFormat.of().formatHex(piece));
        }
    }
}
