/** What kind of series a name stands for; it decides how a fall, a rise or a level of it is read. */
export type SubjectKind = 'index' | 'fund' | 'yield' | 'spread' | 'volatility' | 'putCall' | 'flow' | 'macro';

export interface Subject {
  readonly symbol: string;
  readonly kind: SubjectKind;
  /** The note's word, where the symbol only stands for what it names. */
  readonly standsFor?: string;
}

type Row = readonly [symbol: string, kind: SubjectKind, names: readonly string[]];

/** Names of series; a space matches a hyphen too, and letters match whatever their case. */
const named: readonly Row[] = [
  [
    'RUT',
    'index',
    [
      'russell 2000 index',
      'russell 2000',
      'russell2000',
      'russell 2k',
      'russell',
      'small caps',
      'small cap equities',
      'small cap stocks',
      'small cap shares',
      'small cap index',
      'smallcaps',
    ],
  ],
  [
    'SPX',
    'index',
    [
      's&p 500 index',
      's&p 500',
      's&p500',
      's&p',
      'large caps',
      'large cap equities',
      'large cap stocks',
      'large cap index',
      'largecaps',
    ],
  ],
  ['NDX', 'index', ['nasdaq 100 index', 'nasdaq 100', 'nasdaq100']],
  ['IXIC', 'index', ['nasdaq composite', 'nasdaq']],
  ['DJI', 'index', ['dow jones industrial average', 'dow jones', 'the dow']],
  ['VIXCLS', 'volatility', ['vix index', 'vix']],
  ['RVXCLS', 'volatility', ['rvx']],
  [
    'BAMLH0A0HYM2',
    'spread',
    [
      'us high yield option adjusted spread',
      'high yield credit spreads',
      'high yield credit spread',
      'high yield spreads',
      'high yield spread',
      'hy credit spreads',
      'hy credit spread',
      'hy spreads',
      'hy spread',
      'hy oas',
      'high yield oas',
      'junk bond spreads',
      'junk spreads',
    ],
  ],
  [
    'BAMLC0A0CM',
    'spread',
    ['investment grade spreads', 'investment grade spread', 'ig spreads', 'ig spread', 'ig oas'],
  ],
  [
    'CPIAUCSL',
    'macro',
    ['headline cpi', 'cpi inflation', 'cpi', 'consumer price inflation', 'headline inflation'],
  ],
  ['CPILFESL', 'macro', ['core cpi inflation', 'core cpi', 'core consumer price inflation']],
  ['PCEPI', 'macro', ['pce inflation', 'headline pce']],
  ['PCEPILFE', 'macro', ['core pce inflation', 'core pce']],
  ['PPIFIS', 'macro', ['ppi inflation', 'ppi', 'producer price inflation']],
  ['UNRATE', 'macro', ['unemployment rate', 'unemployment', 'jobless rate']],
  ['T10Y2Y', 'yield', ['2s10s', 'yield curve']],
  ['DFF', 'yield', ['fed funds rate', 'federal funds rate', 'policy rate']],
  [
    'CPCE',
    'putCall',
    ['equity put/call ratio', 'equity put/call', 'equity put call ratio', 'cboe put/call ratio'],
  ],
  ['CPCI', 'putCall', ['index put/call ratio', 'index put/call']],
  ['CPC', 'putCall', ['total put/call ratio', 'total put/call']],
];

/** Names that a traded fund or another series stands for; the reading says so. */
const standIns: readonly Row[] = [
  ['GLD', 'fund', ['gold', 'bullion', 'gold price', 'spot gold']],
  ['GDX', 'fund', ['gold miners', 'gold mining stocks']],
  ['SLV', 'fund', ['silver']],
  ['USO', 'fund', ['crude oil', 'crude', 'wti', 'oil prices', 'oil']],
  [
    'TLT',
    'fund',
    ['long treasuries', 'long bonds', 'long dated treasuries', 'long duration treasuries', 'treasury bonds'],
  ],
  ['HYG', 'fund', ['high yield bonds', 'junk bonds']],
  ['XLE', 'fund', ['energy stocks', 'energy shares', 'the energy sector', 'energy equities']],
  ['XLU', 'fund', ['utilities', 'utility stocks', 'the utilities sector']],
  ['XLF', 'fund', ['financials', 'bank stocks', 'bank shares']],
  ['SMH', 'fund', ['semiconductors', 'semis', 'chip stocks', 'chipmakers']],
  ['EEM', 'fund', ['emerging markets', 'emerging market equities', 'em equities']],
  ['BAMLH0A0HYM2', 'spread', ['credit spreads', 'credit spread']],
  [
    'CPCE',
    'putCall',
    [
      'russell put/call ratio',
      'russell put/call',
      'put/call ratio',
      'put call ratio',
      'put/call',
      'p/c ratio',
    ],
  ],
  ['DGS10', 'yield', ['treasury yields', 'bond yields', 'long yields']],
];

const symbols: readonly (readonly [kind: SubjectKind, symbols: string])[] = [
  ['index', 'RUT SPX NDX DJI'],
  [
    'fund',
    `IWM SPY QQQ DIA MDY IJR IJH VB VBK VBR IWO IWN IWC RSP VTI VOO IVV VTWO QQQM TNA TZA UWM TWM RWM SRTY URTY
    SPXL SPXS UPRO SPXU SSO SDS SH TQQQ SQQQ QLD QID PSQ UDOW SDOW SOXL SOXS LABU LABD FAS FAZ NUGT DUST JNUG JDST
    ERX ERY GUSH DRIP YINN YANG TMF TMV TBT TBF UBT TYD TYO BOIL KOLD UCO SCO UVXY SVXY VIXY VXX SVIX TLT TLH IEF
    IEI SHY SHV BIL SGOV AGG BND LQD HYG JNK SJNK EMB TIP GLD IAU SLV GDX GDXJ SIL USO BNO UNG DBC DBA CPER COPX
    XLE XLU XLF XLK XLV XLP XLY XLI XLB XLRE XLC XOP OIH XHB ITB XRT XBI IBB KRE KBE SMH SOXX ARKK KWEB FXI MCHI
    EEM EFA VWO VEA EWJ EWZ EWG EWY INDA MTUM QUAL USMV VLUE IBIT BITO ETHA JETS TAN ICLN URA LIT PAVE`,
  ],
];

const rows = [...named, ...standIns];
const standInNames = new Set(standIns.flatMap(([, , names]) => names));

/** Subjects by name in small letters, words joined by one space. */
export const subjectsByName: ReadonlyMap<string, Subject> = new Map(
  rows.flatMap(([symbol, kind, names]) =>
    names.map((name): [string, Subject] => [
      name,
      standInNames.has(name) ? { symbol, kind, standsFor: name } : { symbol, kind },
    ]),
  ),
);

export const subjectsBySymbol: ReadonlyMap<string, Subject> = new Map(
  symbols.flatMap(([kind, list]) =>
    list.split(/\s+/).map((symbol): [string, Subject] => [symbol, { symbol, kind }]),
  ),
);

/** Other spellings of a symbol, in capitals as they are written. */
export const symbolSpellings: ReadonlyMap<string, string> = new Map([
  ['RTY', 'RUT'],
  ['R2K', 'RUT'],
  ['GSPC', 'SPX'],
  ['INX', 'SPX'],
  ['US10Y', 'DGS10'],
  ['TNX', 'DGS10'],
  ['HY', 'BAMLH0A0HYM2'],
  ['RVX', 'RVXCLS'],
  ['WTI', 'USO'],
]);

/** A fund to trade where a note proposes an index. */
export const tradableFunds: ReadonlyMap<string, string> = new Map([
  ['RUT', 'IWM'],
  ['SPX', 'SPY'],
  ['NDX', 'QQQ'],
  ['IXIC', 'QQQ'],
  ['DJI', 'DIA'],
]);

/** Capitals that are no symbol. */
export const notSymbols: ReadonlySet<string> = new Set(
  `A AI AM AND API ATH ATL ATM ATR AUM BOE BOJ BPS BTD BUY CAGR CAPEX CEO CFO CFTC CPI CTA CTAS DD DMA DMAS DTE ECB
  EMA EMAS EOD EOM EPS ES ETF ETFS ETN EU EUR EV EVENTS FAQ FED FOMC FOR FX GBP GDP GS HIGH HODL HOLD HQ IF IG II III
  IMF IMO IPO IPOS IR ISM IT ITM IV JOLTS JPY KPI LLC LONG LOW LTM LOSS LP MA MACD MBS MOM MTD NAV NEW NFP NFIB NOT NOTE NTM NYSE
  OAS OBV OI OK ON OPEC OPEX OR OTM OTC PCE PE PM PMI PMS PNL PPI QE QOQ QT QTD R RE RISK RSI RV SEC SELL SHORT SKEW SMA
  SMAS STOP TARGET THE TIPS TL TLDR TO TP US USA USD UK UST USTS VAR VAT VOL VS VWAP WASDE WTD YOY YTD YTM NO UP DOWN
  TRADE IDEA IDEAS RE SUBJECT FROM CC BCC FW FYI BTW EST ET GMT UTC P/E BID ASK PUT CALL PUTS CALLS BULL BEAR CASH DAY
  RISKS VIEW KEY HEDGE SIZE TERM TIME MAX MIN CET II IV Q BP DAX RATES MACRO TECH WHY NOW DO BE IN AT AS OF BY`.split(
    /\s+/,
  ),
);
