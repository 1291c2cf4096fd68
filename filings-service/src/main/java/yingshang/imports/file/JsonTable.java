package yingshang.imports.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import yingshang.imports.file.FileException.Reason;

/**
 * The rows of {@code {"rows": [{...}, ...]}}. Its first row, number 0, are the names of the fields; the objects of the
 * list follow, counted from 1.
 */
record JsonTable(Path path, Charset charset) implements Table {

    /** Fields of a row; {@code indicator} may stand there, and says nothing that the scenario does not. */
    static final List<String> FIELDS =
            List.of("region", "scenario", "unit", "value", "special", "justification", "indicator");

    private static final int NUMBER_CHARACTERS = 200;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.DEPTH)
                    .maxStringLength(Bounds.CELL_CHARACTERS)
                    .maxNumberLength(NUMBER_CHARACTERS)
                    .maxNameLength(NUMBER_CHARACTERS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void read(Predicate<Line> more) {
        try (JsonParser in = JSON.createParser(Texts.open(path, charset))) {
            require(in, in.nextToken() == JsonToken.START_OBJECT);
            require(in, "rows".equals(in.nextFieldName()));
            require(in, in.nextToken() == JsonToken.START_ARRAY);
            if (rows(in, more)) {
                require(in, in.nextToken() == JsonToken.END_OBJECT);
                require(in, in.nextToken() == null);
            }
        } catch (JsonProcessingException broken) {
            throw shape(broken.getLocation());
        } catch (IOException broken) {
            throw new FileException(Reason.DAMAGED, broken);
        }
    }

    private static boolean rows(JsonParser in, Predicate<Line> more) throws IOException {
        boolean wanted = more.test(new Line(0, FIELDS.stream().map(Cell::ofText).toList(), false));
        for (int number = 1; wanted && in.nextToken() != JsonToken.END_ARRAY; number++) {
            require(in, in.currentToken() == JsonToken.START_OBJECT);
            if (number > Bounds.LINES) {
                throw FileException.tooMuch("lines", Bounds.LINES);
            }
            wanted = more.test(new Line(number, row(in), false));
        }
        return wanted;
    }

    private static List<Cell> row(JsonParser in) throws IOException {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(FIELDS.size(), Cell.EMPTY));
        while (in.nextToken() != JsonToken.END_OBJECT) {
            int field = FIELDS.indexOf(in.currentName());
            require(in, field >= 0);
            in.nextToken();
            cells.set(field, cell(in));
        }
        return cells;
    }

    private static Cell cell(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NULL -> Cell.EMPTY;
            case VALUE_STRING -> Cell.ofText(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell(Cell.Kind.NUMBER, in.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Cell(Cell.Kind.BOOLEAN, in.getText());
            default -> {
                in.skipChildren();
                yield new Cell(Cell.Kind.NESTED, "");
            }
        };
    }

    private static void require(JsonParser in, boolean asExpected) {
        if (!asExpected) {
            throw shape(in.currentTokenLocation());
        }
    }

    private static FileException shape(JsonLocation place) {
        return place == null
                ? new FileException(Reason.DAMAGED)
                : new FileException(Reason.JSON_SHAPE, place.getLineNr(), place.getColumnNr());
    }
}
