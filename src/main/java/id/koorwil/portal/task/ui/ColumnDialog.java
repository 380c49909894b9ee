package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.koorwil.portal.programme.BoardColumn;
import java.util.function.Consumer;

/** Title, explanation and limit of a column, for who is in charge of the board. */
class ColumnDialog extends QuestionDialog {

    private final BoardColumn seen;
    private final Consumer<BoardColumn> save;
    private final TextField titleId = title("id");
    private final TextField titleEn = title("en");
    private final TextArea explanationId = explanation("id");
    private final TextArea explanationEn = explanation("en");
    private final IntegerField limit = new IntegerField(getTranslation("column.limit"));

    /**
     * For one column.
     *
     * @param state name of the state that stands in it
     * @param save throws what is refused
     */
    ColumnDialog(BoardColumn seen, String state, Consumer<BoardColumn> save) {
        super(translate("column.set-title", state));
        this.seen = seen;
        this.save = save;
        titleId.setValue(seen.titleId());
        titleId.setPlaceholder(state);
        titleEn.setValue(seen.titleEn());
        explanationId.setValue(seen.explanationId());
        explanationEn.setValue(seen.explanationEn());
        limit.setMin(1);
        limit.setMax(BoardColumn.HIGHEST_LIMIT);
        limit.setClearButtonVisible(true);
        limit.setHelperText(getTranslation("column.limit-help"));
        limit.setErrorMessage(getTranslation("column.limit-wrong", BoardColumn.HIGHEST_LIMIT));
        limit.setValue(seen.softLimit());
        Div fields = new Div(new FormRow(titleId, titleEn), explanationId, explanationEn, limit);
        fields.addClassName("task-form");
        add(fields);
        answeredBy(getTranslation("action.save"), this::save);
    }

    private TextField title(String language) {
        TextField field = new TextField(getTranslation("column.title." + language));
        field.setMaxLength(BoardColumn.LONGEST_TITLE);
        return field;
    }

    private TextArea explanation(String language) {
        TextArea field = new TextArea(getTranslation("column.explanation." + language));
        field.setMaxLength(BoardColumn.LONGEST_EXPLANATION);
        return field;
    }

    private void save() {
        if (limit.isInvalid()) {
            limit.focus();
            return;
        }
        boolean saved = Refusals.told(
                limit,
                () -> save.accept(new BoardColumn(
                        seen.aspect(),
                        seen.status(),
                        titleId.getValue(),
                        titleEn.getValue(),
                        explanationId.getValue(),
                        explanationEn.getValue(),
                        limit.getValue(),
                        seen.version())));
        if (saved) {
            close();
        }
    }
}
