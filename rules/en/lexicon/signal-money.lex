# "The bridge cost 40 million euros in taxes": million, euros, cost, taxes. A
# claim about sums of money, which leave traces in accounts. Signs of money
# ($, £, €) and digits are seen by their shape.
list signal-money
---
million: millions
billion: billions
trillion: trillions
multimillion +adjective
multibillion +adjective
multimillion-dollar +adjective
multibillion-dollar +adjective
million-dollar +adjective
billion-dollar +adjective
tens of millions
tens of billions
hundreds of millions
hundreds of billions
a million
a billion
a trillion
one million
one billion
half a million
half a billion
dollar: dollars
cents +noun
euro: euros
pound: pounds
penny: pennies/pence
sterling
quid
buck: bucks
yen
yuan
renminbi +noun
rupee: rupees
ruble: rubles
rouble: roubles
peso: pesos
franc: francs +noun
krona: kronor +noun
krone: kroner +noun
lira: liras +noun
zloty: zlotys +noun
shekel: shekels +noun
dirham: dirhams +noun
dinar: dinars +noun
riyal: riyals +noun
naira +noun
shilling: shillings +noun
ringgit +noun
rupiah +noun
baht +noun
hryvnia: hryvnias +noun
usd
eur
gbp
bitcoin: bitcoins
cryptocurrency: cryptocurrencies
currency: currencies
money
cash
cost: costs, costing
price: prices, priced, pricing
fee: fees
fare: fares
rent: rents
wage: wages
salary: salaries
pay: pays, paid, paying
payment: payments
paycheck: paychecks
pension: pensions
bonus: bonuses
income: incomes
earnings
earn: earns, earned, earning
revenue: revenues
profit: profits
loss: losses
deficit: deficits
surplus: surpluses
debt: debts
loan: loans
mortgage: mortgages
tax: taxes, taxed, taxing
taxpayer: taxpayers
tariff: tariffs
subsidy: subsidies
grant: grants
fund: funds, funded, funding
budget: budgets
spend: spends, spent, spending
expenditure: expenditures
expense: expenses
expensive
cheap
afford: affords, afforded, affording
affordable
affordability
invest: invests, invested, investing
investment: investments
dividend: dividends
inflation
donate: donates, donated, donating
donation: donations
compensation
refund: refunds, refunded
bailout: bailouts
bribe: bribes
ransom: ransoms
