/** Signs and codes of currencies, with the canonical code; US$ and the like before the bare sign. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  ...{
    US$: 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    HK$: 'HKD',
    NT$: 'TWD',
    S$: 'SGD',
    NZ$: 'NZD',
  },
  ...{
    R$: 'BRL',
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '￥': 'JPY',
    '₩': 'KRW',
    '₽': 'RUB',
    '₹': 'INR',
  },
  ...{ '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', USD: 'USD', EUR: 'EUR', GBP: 'GBP', JPY: 'JPY', CNY: 'CNY' },
  ...{ RMB: 'CNY', KRW: 'KRW', RUB: 'RUB' },
};
