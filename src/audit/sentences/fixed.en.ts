/** Sentences of English pages that claim nothing of one area, one a line: see `fixed.nl.ts`. */
const lines = `
Shares and means within them are shown here.
Shares and means within them are shown here, counts are not.
Table
Table of the film
Source and citation
Download (Parquet)
Download
Liveability
Social cohesion
Resilience
Who lives here
The place
The operator's own figures
The operator of this site added these figures, from data of their own.
They are apart from the other figures on this page.
The operator of this site added this figure.
Questions about how it was made are for them.
Differences within the buurt
Differences within the wijk
Differences within the gemeente
Differences within the Netherlands
Compare
The conversation
Buurten next to this one
Wijken next to this one
Gemeenten next to this one
About these figures
Population
Households
Housing
Income, work and education
Health and care
Safety
Amenities nearby
this area
Every area on the map is in the lists on this page or on the page of the gemeente, by name.
1 very insufficient9 excellentno class
1 very insufficient9 excellentno classthis area
Class 1 is the least favourable, class 9 the most favourable.
A line through the years.
All values are in the table.
The publisher rounds numbers. So a figure that we calculate from them lies somewhere between the small numbers beside it. Where rounding may take it past too many areas, it has no place.
* Calculated here from figures of smaller areas or from other figures.
Counts are rounded, mostly to fives: so a part may seem larger than the whole that it lies in.
The small numbers are the 95 per cent interval that the source gives: that is roughly how uncertain the figure is.
The photo: problems and vulnerability
The film: how it changed
What this vulnerability is made of
A plane of nine boxes. To the right: a higher index of vulnerability. Upward: more problems.
Filled: this area, in its box.
no more
slightly more
more
below average
around
above average
↑ more problems than average
There are too few figures about this.
Vulnerability comes from a licensed index that whoever runs this site has loaded, not from open figures.
This is about the area, not about who lives there, and it says nothing about causes.
Nuisance and insecurity are estimated by the Leefbaarometer.
More cohesion is not always better: above all, people want a pleasant distance.
The figures from the research (in Dutch)
A line from the open circle (beginning) to the closed circle (end). To the right: a higher index of vulnerability. Upwards: more problems. The lines cross at the national average of vulnerability in the first year and the national reference of problems.
From the open circle to the closed one, with the year of the problems; the year of vulnerability is in the table.
Grey: areas with the same background. They are listed under Comparing.
What may make meeting easier or harder
The whole start map, with figures and questions
A beginning for a conversation, not a verdict.
Compared with areas of the same level in the whole country: more favourable than in three out of four others is called easier, less favourable harder.
Where the figure does not say the same beside that of the whole country, we say nothing.
Of money and nuisance we say so only if the photo says the same, and of nuisance not if registered crimes say the opposite.
Where a figure is missing or decides nothing, there is a question for residents.
Questions about what no figure says.
A map in the colours of the table below. Which buurt is of which kind is on its own page.
Which buurt is of which kind is on the page of each buurt.
The figures are estimates and do not say what causes anything.
No buurten are named here.
Which way the index goes depends much on the figures in it.
Where these squares lie: a map
How much hangs on one of those figures stands with the method.
Thin line: all squares. Thick line: the middle half. Upright line: the median square. Below it the nine classes.
Each dot is a buurt, from the lowest figure on the left to the highest on the right.
Each dot is a wijk, from the lowest figure on the left to the highest on the right.
Each dot is a gemeente, from the lowest figure on the left to the highest on the right.
Filled: this buurt. Line: gemeente. Dashed: the Netherlands.
Filled: this wijk. Line: gemeente. Dashed: the Netherlands.
Filled: this gemeente. Dashed: the Netherlands.
Filled: the wijk as a whole. Dashed: the Netherlands.
Filled: the gemeente as a whole. Dashed: the Netherlands.
Filled: the Netherlands as a whole.
Areas with fewer than 300 residents are left out.
Areas with fewer than 300 residents do not count.
Similar buurten
Similar wijken
Similar gemeenten
Matched on background (degree of urbanisation, size, housing, age and households), not on outcomes such as liveability or income.
Less certain: with another choice of features often not found.
Problems and vulnerability, buurt by buurt
What changed in the Netherlands
The main result of each national figure of the research.
These are associations, not causes, and say nothing of one buurt.
Figure, table, download and limits
How liveability changed
Change by level
Gap by housing-association stock
Turning point by housing-association stock
What stayed the same
This is about areas as a whole, not about who lives in a housing-association dwelling.
They are grouped by the last year.
An average line over all areas together: it says nothing of one area.
About the same is a change of at most a quarter of the spread between areas.
The research gives four directions a name.
The right-hand column is called, from top to bottom: resilience, some resilience, no resilience.
The top left is called easing where there were more problems than average at first.
We give no such name to an area where the index turns the other way without one figure.
A map in the colours of the table below.
Only areas with a film in those years.
Other periods
Where they are few, one can decide the picture.
A difference does not say why it is there.
A map in the colours of the questions below.
What may play a part too and is in no figure: building or demolition, who moves, upkeep and supervision, or one event.
Nationally: the gap by housing-association stock
none of these questions cannot be judged
Began alike means: the same kind of area and the same class of cohesion in those years.
What happened next, and why, differs.
People to ask what played a part there, not examples to follow.
People to ask what played a part there, not an example to follow.
Questions to look into
People who live or work here know more.
People who live or work there know more.
By name, not by score.
The word is the class of liveability (1 to 9); without a word there is no class.
The word is the class of liveability (1 to 9).
That of a buurt is on the map, and on the page of its wijk.
The pages of the buurten are on that of their wijk; you find them by searching too.
Buurten in this wijk
Wijken and buurten in this gemeente
Gemeenten
Questions that fit these figures.
Not measures: what helps depends on reasons that figures do not see.
more about this
What do residents know that the figures do not show?
What goes well here, and who sees to that?
What is needed to prevent problems later on as well?
What makes taking part difficult here for some people?
What do residents, gemeente, housing association, police and social work do already, and what is missing?
Who moves in, who leaves, and can those who wish to stay do so?
Who knows each other here, and who would like more contact?
Who does not belong here yet, and would like to?
Where do you come across each other, and what would make that easier?
In which street or stairwell is it different from what it says here?
In national research vulnerability fell more often in some of such areas where estimated cohesion was greater.
It is worth asking what contributes to that.
Researchers advise to look for the reasons first and take them away.
Where cohesion is little, that probably has more to do with the circumstances than with the residents.
According to researchers one or two loose measures are never enough; it begins with an aim that residents share.
In research that often goes together with more problems, but by no means everywhere.
How much contact residents want only they know: many people look for friendly distance.
A close-knit buurt can also shut people out.
Recognising and greeting each other is often enough.
People come across each other in a street or a stairwell.
An average does not show that.
Something goes well everywhere, also where figures do not show it.
Everywhere there are people who take part less easily.
An average does not show who, or why.
Where both have a figure, that of the gemeente is given here.
Leefbaarometer 3.0, Ministerie van BZK
The Leefbaarometer is a statistical estimate of how people judge where they live. It does not measure a single street and says nothing about causes.
RIVM, Gezondheid per wijk en buurt (Gezondheidsmonitor Volwassenen en Ouderen, GGD'en, CBS en RIVM)
Figures for wijken and buurten are model estimates: survey answers carried over to who lives there.
An unusual buurt may therefore look more ordinary than it is.
CBS, Kerncijfers wijken en buurten
CBS rounds counts in wijken and buurten to multiples of five, numbers of people on benefits and by education to tens, and leaves out figures where few people live.
CBS, Nabijheid voorzieningen
CBS en Kadaster, Wijk- en buurtkaart (via PDOK)
The map appears before all figures of its year are known.
What is not there yet is shown as not published.
Politie, Geregistreerde misdrijven per wijk en buurt
Only what the police know is counted, at the place where it happened.
Where many visitors come, a rate per resident says little about residents.
Crimes count where they happen, also where many people come who do not live there; by chance their number may differ a good deal from year to year.
A plane of nine boxes.
higher index of vulnerability →
To the right: a higher index of vulnerability.
Upward: more problems.
`;

export const enFixed: readonly string[] = lines.trim().split("\n");
