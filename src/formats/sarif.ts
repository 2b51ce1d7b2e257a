import type { Span } from '../base/span.ts';
import type { CheckId } from '../check/catalog.ts';
import type { Finding, Severity } from '../check/finding.ts';
import type { Say } from '../messages/message.ts';
import { IDENTITY, type OffsetMap } from '../text/offset-map.ts';

const LEVEL: Readonly<Record<Severity, string>> = {
  neutral: 'none',
  minor: 'note',
  major: 'warning',
  critical: 'error',
};

/** Line and column (both from 1, UTF-16) of an offset. */
export function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/**
 * Findings as SARIF 2.1.0 (OASIS), for code hosts and editors that show them in place. `text` is the Japanese as
 * decoded; findings without a Japanese span stand at its beginning.
 */
export function writeSarif(
  input: { readonly file: string; readonly text: string; readonly findings: readonly Finding[] },
  say: Say,
  version: string,
  origin: OffsetMap = IDENTITY,
): string {
  const checks = [...new Set(input.findings.map((finding) => finding.check))].sort();
  const rule = (id: CheckId) => ({
    id,
    shortDescription: { text: say(`check.${id}.title`) },
    fullDescription: { text: say(`check.${id}.why`) },
    help: { text: say(`check.${id}.remedy`) },
  });
  const location = (span: Span) => {
    const { start, end } = origin.toOrigin(span);
    const from = lineOf(input.text, start);
    const to = lineOf(input.text, end);
    const region = {
      ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
      ...{ charOffset: start, charLength: end - start },
    };
    return { physicalLocation: { artifactLocation: { uri: encodeURI(input.file) }, region } };
  };
  const results = input.findings.map((finding) => {
    const spans = finding.ja.length > 0 ? finding.ja : [{ start: 0, end: 0 }];
    return {
      ruleId: finding.check,
      ruleIndex: checks.indexOf(finding.check),
      level: LEVEL[finding.severity],
      rank: Math.round(finding.confidence * 100),
      message: { text: say(finding.message.id, finding.message.values) },
      locations: spans.map(location),
      properties: { category: finding.category, severity: finding.severity, confidence: finding.confidence },
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Taiyaku', version, rules: checks.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
