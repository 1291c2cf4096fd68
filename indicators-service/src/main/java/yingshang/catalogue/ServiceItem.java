package yingshang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A government-service item (政务服务事项) of one published list. Texts are as published, empty where the list leaves a
 * cell blank.
 *
 * @param list {@code town}, {@code street}, {@code village} or {@code community}
 * @param no number in that list, from 1
 * @param field field of work, {@code 人社}
 * @param category legal category, {@code 行政许可}
 * @param mainItem the item this one belongs to
 * @param handling how the centre handles it, {@code 代办}
 * @param applicants who may apply
 * @param kind {@code 即办件} (done on the spot) or {@code 承诺件} (done within the committed limit)
 * @param statutory the limit the law sets
 * @param committed the limit the department commits itself to
 * @param fee what it costs the applicant, in words
 */
@Schema(name = "ServiceItem")
public record ServiceItem(
        String list,
        int no,
        String field,
        String category,
        String mainItem,
        String item,
        String handling,
        String applicants,
        String kind,
        TimeLimit statutory,
        TimeLimit committed,
        String fee,
        Source source) {}
