/** The parts of kuromoji 0.1.2 that are used: its dictionary. Lattice and search are our own. */
declare module 'kuromoji' {
  export interface CharacterClass {
    readonly class_id: number;
    readonly class_name: string;
    /** 1 when unknown words are tried even where the dictionary knows one. */
    readonly is_always_invoke: number;
    /** 1 when a run of one class makes one unknown word. */
    readonly is_grouping: number;
  }

  export interface WordTable {
    /** From trie value or class id to the places of its words. */
    readonly target_map: Readonly<Record<number, readonly number[] | undefined>>;
    /** At a place: left id, right id and cost, two bytes each. */
    readonly dictionary: { getShort(at: number): number };
    /** `surface,pos,pos1,pos2,pos3,type,form,base,reading,pronunciation`. */
    getFeatures(at: number): string;
  }

  export interface Tokenizer {
    readonly token_info_dictionary: WordTable;
    readonly unknown_dictionary: WordTable & { lookup(character: string): CharacterClass };
    readonly viterbi_builder: {
      /** A double array over the bytes of UTF-8. */
      readonly trie: { readonly bc: { getBaseBuffer(): Int32Array; getCheckBuffer(): Int32Array } };
    };
    readonly viterbi_searcher: {
      /** The cost of two words in a row stands at `right * backward_dimension + left + 2`. */
      readonly connection_costs: { readonly buffer: Int16Array; readonly backward_dimension: number };
    };
  }

  export interface Builder {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }

  const kuromoji: { builder(options: { readonly dicPath: string }): Builder };
  export default kuromoji;
}
