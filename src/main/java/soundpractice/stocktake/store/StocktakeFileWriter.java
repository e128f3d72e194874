package soundpractice.stocktake.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.Sheet;
import soundpractice.platform.files.TableWriter;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.export.StocktakeFiles;
import soundpractice.stocktake.export.StocktakeRecord;
import soundpractice.stocktake.export.StocktakeRows;
import soundpractice.stocktake.export.StocktakeText;
import soundpractice.stocktake.score.ScoreRules;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes stocktakes out.
public final class StocktakeFileWriter implements StocktakeFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final Function<InterviewFile, ScoreRules> scoring;

    /// @param scoring the rules by which a stocktake is scored
    public StocktakeFileWriter(Function<InterviewFile, ScoreRules> scoring) {
        this.scoring = scoring;
    }

    @Override
    public void table(InterviewFile stocktake, Path file) throws TroubleException {
        TableWriter.write(new Sheet(stocktake.interview().practice().value(), StocktakeRows.COLUMNS, StocktakeRows.of(stocktake)), file);
    }

    @Override
    public void json(InterviewFile stocktake, Path file) throws TroubleException {
        write(file, JSON.writeValueAsString(StocktakeRecord.of(stocktake, scoring.apply(stocktake))) + "\n");
    }

    @Override
    public void text(InterviewFile stocktake, List<Typing> typing, Path file) throws TroubleException {
        write(file, StocktakeText.of(stocktake, typing));
    }

    private static void write(Path file, String text) throws TroubleException {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }
}
