// The same questionnaire by SurveyJS, as its documentation begins. `cargo xtask bench` writes the questionnaire.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import questionnaire from "../../target/bench/questionnaire.json";

renderSurvey(new Model(questionnaire), document.getElementById("survey"));
