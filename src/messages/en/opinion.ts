/** What is said of the second opinion that a language model gives. */
export const opinion = {
  'check.second-opinion.title': 'Second opinion of a language model',
  'check.second-opinion.why':
    'A language model the user named was asked to compare both texts. It sees what rules do not, and it also makes things up.',
  'check.second-opinion.remedy':
    'Read both sides before you believe it. How often the model is right has not been measured.',
  'check.second-opinion.said': 'The model says: {{said}}',
  'text.from-model': 'language model, not measured',
  'text.opinions': 'Besides, {{count}} from the language model (not counted in the score).',
  'text.hidden': 'Less certain and not shown: {{count}}. --min-confidence {{least}} shows them.',
  'text.score': 'MQM penalty: {{penalty}} points per 100 source words ({{words}} words)',
  'option.model-url': 'OpenAI-compatible endpoint to ask for a second opinion (http://127.0.0.1:8080/v1)',
  'option.model': 'name of the model at that endpoint',
  'option.model-remote': 'allow an endpoint on another machine: the texts are sent there',
  'problem.model.url': '“{{url}}” is not an address of a model. Give http:// or https:// with a host.',
  'problem.model.remote':
    '{{host}} is another machine, and the texts would be sent there. Add --model-remote to allow it.',
  'problem.model.name': 'Name the model with --model.',
  'problem.model.refused': 'No model answers at {{host}} ({{reason}}). Start it, or check --model-url.',
  'problem.model.slow': 'The model at {{host}} took longer than {{seconds}} seconds over {{where}}.',
  'problem.model.status': 'The model at {{host}} answered {{status}} over {{where}}.',
  'problem.model.answer': 'The model’s answer about {{where}} could not be understood and was left out.',
  'problem.model.spans':
    'The model marked words about {{where}} that are not in the text ({{count}}). Left out.',
  'problem.model.gave-up': 'The model failed {{count}} times in a row and was not asked again.',
  'stage.model': 'asking the language model',
} as const;
