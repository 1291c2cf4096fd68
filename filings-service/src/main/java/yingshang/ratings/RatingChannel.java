package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way a rating came (淄政办发〔2020〕7号, 1 to 3 and 9 to 11). */
@Schema(name = "RatingChannel")
enum RatingChannel {
    /** The code at the window, read with one's own phone. */
    @JsonProperty("window-code")
    WINDOW_CODE,
    /** A paper card (评议卡), which somebody enters within five working days. */
    @JsonProperty("card")
    CARD,
    @JsonProperty("web")
    WEB,
    @JsonProperty("app")
    APP,
    /** A call, such as one that asks for the rating later. */
    @JsonProperty("phone")
    PHONE;

    static final String FORM = "window-code|card|web|app|phone";

    /** How files say it. */
    static final Words<RatingChannel> WORDS = Words.of(values())
            .called(WINDOW_CODE, "窗口二维码", "静态二维码", "二维码")
            .called(CARD, "评议卡", "评价卡")
            .called(WEB, "网站", "政务服务网")
            .called(APP, "客户端", "小程序")
            .called(PHONE, "电话", "电话回访");
}
