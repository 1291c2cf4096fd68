package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class TemplateTest {

    private static final int HEADER = 2;

    private final String region = Given.aRegion();

    @BeforeEach
    void the_department_is_assigned() {
        assigned("getting-electricity");
    }

    @Test
    void has_a_row_for_each_scenario_with_names_bounds_and_what_was_accepted_and_drafted() throws IOException {
        Given.anAcceptedFiling(Given.aRound("1931-01"), region, Given.entries(20, 3));
        String round = Given.aRound("1931-02");
        Given.aDraft(round, region, List.of(Map.of("scenario", Given.TIME, "unit", "day", "special", "no-data")));
        List<Row> rows = rows(template(round, "zh"), 0);
        assertThat(texts(rows.get(0)).get(0)).startsWith("营商环境指标填报表").contains("周村供电中心", "1931-02");
        assertThat(texts(rows.get(HEADER)))
                .containsExactly(
                        "地区代码", "地区", "指标", "二级指标", "办理情形", "办理情形代码", "单位", "最小值", "最大值", "小数位数", "上次审定值", "上次审定期间",
                        "草稿现值", "填报值", "特殊值", "说明理由");
        assertThat(texts(rows.get(HEADER + 1)))
                .containsExactly(
                        region,
                        "区" + region,
                        "获得电力",
                        "时间",
                        "标准情形",
                        Given.TIME,
                        "天",
                        "0",
                        "1000",
                        "1",
                        "20",
                        "1931-01",
                        "无数据",
                        "",
                        "",
                        "");
        assertThat(texts(rows.get(HEADER + 2)).subList(5, 16))
                .containsExactly(Given.PROCEDURES, "procedure", "1", "50", "0", "3", "1931-01", "", "", "", "");
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        String round = Given.aRound();
        assertThat(texts(rows(template(round, "en"), 0).get(HEADER))).contains("Region code", "Value", "Special value");
        byte[] byHeader = As.filer("filer", region)
                .header("Accept-Language", "en")
                .get("/api/v1/rounds/" + round + "/template")
                .asByteArray();
        assertThat(texts(rows(byHeader, 1).get(0))).contains("How to fill it in");
    }

    @Test
    void holds_the_rows_of_one_indicator_when_asked() throws IOException {
        assigned("paying-taxes");
        byte[] workbook = As.filer("filer", region)
                .get("/api/v1/rounds/" + Given.aRound() + "/template?language=zh&indicator=paying-taxes&region="
                        + region)
                .asByteArray();
        assertThat(rows(workbook, 0)).hasSize(HEADER + 2);
    }

    @Test
    void says_in_a_hidden_sheet_what_it_was_made_for() throws IOException {
        String round = Given.aRound();
        byte[] workbook = template(round, "zh");
        assertThat(rows(workbook, 2).stream().map(TemplateTest::texts))
                .containsExactly(
                        List.of("template", "1"), List.of("round", round), List.of("department", "power-supply"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheets().map(Sheet::getVisibility))
                    .containsExactly(SheetVisibility.VISIBLE, SheetVisibility.VISIBLE, SheetVisibility.HIDDEN);
        }
    }

    @Test
    void locks_all_but_the_cells_to_fill_in_without_a_password_and_bounds_what_is_filled_in() throws IOException {
        String sheet = part(template(Given.aRound(), "zh"), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<sheetProtection ", "sheet=\"true\"")
                .doesNotContain("password")
                .contains("state=\"frozen\"")
                .contains("type=\"custom\"", "ISNUMBER(N4)", "N4&lt;=I4", "ROUND(N4,J4)=N4")
                .contains("type=\"list\"", "\"无此做法,不适用,无数据\"");
        String styles = part(template(Given.aRound(), "zh"), "xl/styles.xml");
        assertThat(styles).contains("locked=\"false\"");
    }

    @Test
    void is_refused_to_others_than_departments_and_where_nothing_is_to_be_filed() {
        String path = "/api/v1/rounds/" + Given.aRound() + "/template";
        As.reviewer().get(path).then().statusCode(403);
        As.nobody().get(path).then().statusCode(401);
        As.department("filer", "power-supply", List.of("000000"))
                .get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:nothing-to-file"));
        As.filer("filer", region)
                .get(path.replaceAll("rounds/[^/]+", "rounds/00000000-0000-0000-0000-000000000000"))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:round-not-found"));
        As.filer("filer", region).get(path + "?language=fr").then().statusCode(400);
    }

    @Test
    void holds_only_what_the_round_is_for_and_the_department_is_assigned_to() throws IOException {
        String round = Given.aRound();
        assertThat(rows(template(round, "zh"), 0)).hasSize(HEADER + 3);
        assigned("paying-taxes");
        assertThat(rows(template(round, "zh"), 0)).hasSize(HEADER + 4);
        String narrow = As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "indicators", List.of("paying-taxes")))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(rows(template(narrow, "zh"), 0)).hasSize(HEADER + 2);
    }

    private void assigned(String indicator) {
        As.taskForce()
                .body(Map.of(
                        "department",
                        "power-supply",
                        "role",
                        "responsible",
                        "indicators",
                        List.of(indicator),
                        "regions",
                        List.of(region)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
    }

    private byte[] template(String round, String language) {
        Response answer = As.filer("filer", region).get("/api/v1/rounds/" + round + "/template?language=" + language);
        answer.then().statusCode(200).contentType(TemplateResource.XLSX);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .endsWith(".xlsx\"");
        return answer.asByteArray();
    }

    private static List<Row> rows(byte[] workbook, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getValue() == null ? "" : cell.getText())
                .toList();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry part = zip.getNextEntry();
            while (!part.getName().equals(name)) {
                part = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
