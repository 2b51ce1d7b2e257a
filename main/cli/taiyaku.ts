#!/usr/bin/env node
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { SHOWN } from '../../src/check/finding.ts';
import { CHECKS } from '../../src/check/registry.ts';
import { EXPORTABLE, EXPORTABLES } from '../../src/formats/export-formats.ts';
import { CLASH_RULES } from '../../src/formats/merge-concepts.ts';
import { INTERFACE_LANGUAGES } from '../../src/messages/message.ts';
import { speaker } from '../../src/messages/speak.ts';
import { packageVersion } from '../place.ts';
import { ALIGN_FORMATS, alignCommand } from './commands/align.ts';
import { batchCommand } from './commands/batch.ts';
import { CHECK_FORMATS, checkCommand, SEVERITIES } from './commands/check.ts';
import { demoCommand } from './commands/demo.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { serveCommand } from './commands/serve.ts';
import { TERM_FORMATS, termsCommand } from './commands/terms.ts';
import { wordsCommand } from './commands/words.ts';
import { EXIT, type Exit, localeLanguage, processSession, type Session } from './session.ts';

const chosen = INTERFACE_LANGUAGES.find((it) => it === process.argv[process.argv.indexOf('--lang') + 1]);
const language = process.argv.includes('--lang') && chosen ? chosen : localeLanguage(process.env);
const say = speaker(language);
const version = packageVersion();

/** Every option a command may carry; commander hands back those that the command declares. */
interface Given {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const program = new Command('taiyaku')
  .description(say('command.about'))
  .version(version)
  .exitOverride((error) => {
    // Help and version are answers; anything else means that the command line could not be understood.
    process.exit(error.exitCode === 0 ? EXIT.clean : EXIT.failed);
  });

function command(
  name: 'align' | 'check' | 'terms' | 'export' | 'import' | 'words' | 'batch' | 'explain' | 'serve' | 'demo',
): Command {
  return program
    .command(name)
    .description(say(`command.${name}`))
    .option('-q, --quiet', say('option.quiet'))
    .addOption(new Option('--lang <language>', say('option.lang')).choices(INTERFACE_LANGUAGES))
    .configureOutput({ outputError: (text, write) => write(`taiyaku: ${text}`) })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.clean : EXIT.failed));
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Adds the options of the commands that read an article and its sources. */
function reading(it: Command, formats: readonly string[]): Command {
  const preset = formats[0] ?? 'json';
  return it
    .argument('[files...]', say('option.files'))
    .option('--ja <file>', say('option.ja'), collect, [])
    .option('--en <file>', say('option.en'), collect, [])
    .option('--lines', say('option.lines'))
    .option('--json', say('option.json'))
    .option('-o, --out <file>', say('option.out'))
    .addOption(new Option('--format <format>', say('option.format')).choices(formats).default(preset));
}

function probability(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('0–1');
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  throw new InvalidArgumentError('0–65535');
}

const sessionOf = (given: Given): Session => processSession(language, given.quiet ?? false, version);
const formatted = <Options extends Given & { format: string }>(options: Options): Options =>
  options.json ? { ...options, format: 'json' } : options;
const leave = (exit: Exit): void => {
  process.exitCode = exit;
};

reading(command('align'), ALIGN_FORMATS).action(async (files, options) =>
  leave(await alignCommand(files, formatted(options), sessionOf(options))),
);
reading(command('check'), CHECK_FORMATS)
  .option('--alone', say('option.alone'))
  .option('--glossary <file>', say('option.glossary'), collect, [])
  .option('--native <file>', say('option.native'), collect, [])
  .option('--model-url <url>', say('option.model-url'))
  .option('--model <name>', say('option.model'))
  .option('--model-remote', say('option.model-remote'))
  .option('--min-confidence <number>', say('option.min-confidence'), probability, SHOWN)
  .addOption(new Option('--fail-on <severity>', say('option.fail-on')).choices(SEVERITIES).default('major'))
  .action(async (files, options) => leave(await checkCommand(files, formatted(options), sessionOf(options))));
/** Adds what chooses glossaries, and a project in place of files. */
const layering = (it: Command): Command =>
  it
    .option('--project <file>', say('option.project'))
    .option('--glossary <file>', say('option.layers'), collect, [])
    .addOption(new Option('--on-clash <way>', say('option.on-clash')).choices(CLASH_RULES));

layering(reading(command('terms'), TERM_FORMATS))
  .option('--native <file>', say('option.native'), collect, [])
  .action(async (files, options) => leave(await termsCommand(files, formatted(options), sessionOf(options))));
const exportFormats = EXPORTABLES.map((what) => `${what}: ${EXPORTABLE[what].join(', ')}`).join('; ');
layering(command('export'))
  .argument('[files...]', say('option.files'))
  .addOption(new Option('--what <what>', say('option.what')).choices(EXPORTABLES).makeOptionMandatory())
  .option('--format <format>', say('option.export-format', { formats: exportFormats }))
  .option('--article <article>', say('option.article'))
  .option('--ja <file>', say('option.ja'), collect, [])
  .option('--en <file>', say('option.en'), collect, [])
  .option('--lines', say('option.lines'))
  .option('-o, --out <file>', say('option.out'))
  .action(async (files, options) => leave(await exportCommand(files, options, sessionOf(options))));
command('import')
  .argument('<glossaries...>', say('option.glossaries'))
  .requiredOption('--project <file>', say('option.project'))
  .option('--article <article>', say('option.article'))
  .addOption(new Option('--on-clash <way>', say('option.on-clash')).choices(CLASH_RULES))
  .addOption(new Option('--as-reference', say('option.as-reference')).conflicts(['onClash', 'article']))
  .action(async (files, options) => leave(await importCommand(files, options, sessionOf(options))));
command('words')
  .requiredOption('--ja <file>', say('option.tokens'))
  .requiredOption('--en <file>', say('option.tokens'))
  .option('--out <file>', say('option.out'))
  .action(async (options) => leave(await wordsCommand(options, sessionOf(options))));
command('batch').action(async (options) => leave(await batchCommand(sessionOf(options))));
command('explain')
  .addArgument(new Argument('<check>', CHECKS.map((it) => it.id).join(', ')))
  .action((id, options) => leave(explainCommand(id, sessionOf(options))));
command('serve')
  .option('--port <number>', say('option.port'), port, 0)
  .option('--no-open', say('option.no-open'))
  .action(async (options) => leave(await serveCommand(options, sessionOf(options))));
command('demo')
  .option('--out <folder>', say('option.folder'), 'out')
  .action(async (options) => leave(await demoCommand(options.out, sessionOf(options))));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(
    `taiyaku: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = EXIT.failed;
});
