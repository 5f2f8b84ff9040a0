# "William Hall arrived. Bill Hall spoke": one man. A given name and its short
# and homely forms. The forms stand only here and not among the given names,
# since the first list that has a form says what it is short for; a form of
# several names (Alex, Ed, Sam) stands for the first. +male and +female
# together: both bear it.
list nicknames
class nickname given-name
---
Aaron: Ron +male
Abigail: Abby, Abbie +female
Abraham: Abe +male
Albert: Bert, Bertie +male
Alexander: Alex, Alec, Sandy, Sasha, Lex, Xander, Sandro, Sacha, Aleks +male
Alexandra: Alexa, Lexi, Alex, Sandy, Sasha +female
Alfred: Alf, Alfie, Fred +male
Alison: Ali, Allie +female
Amanda: Mandy +female
Andrew: Andy, Drew +male
Angela: Angie, Ange +female
Anna: Annie +female
Anthony: Tony +male
Antonio: Toni, Tonio, Toño, Toninho +male
Archibald: Archie +male
Arnold: Arnie +male
Arthur: Artie +male
Barbara: Barb, Barbie, Babs +female
Barnabas: Barney +male
Bartholomew: Bart +male
Beatrice: Bea, Trixie +female
Benjamin: Ben, Benny, Benji, Benjy +male
Bernard: Bernie +male
Bradley: Brad +male
Caroline: Carrie, Caro +female
Catherine: Cathy, Cath, Cate +female
Charles: Charlie, Chuck, Chas, Chaz +male
Charlotte: Lottie, Charley +female
Christina: Tina, Chrissy, Christy +female
Christine: Chris, Chrissie +female
Christopher: Chris, Kit +male
Clifford: Cliff +male
Clinton: Clint +male
Constance: Connie +female
Cynthia: Cindy +female
Daniel: Dan, Danny +male
Danielle: Dani +female
David: Dave, Davey, Davy, Dai +male
Deborah: Deb, Debbie, Debby +female
Dennis: Denny +male
Dmitry: Dima, Mitya +male
Dolores: Lola, Lolita +female
Dominic: Dom +male
Donald: Don, Donnie, Donny +male
Dorothy: Dot, Dottie, Dolly, Dorrie +female
Douglas: Doug, Dougie +male
Edward: Ed, Eddie, Ted, Teddy, Ned +male
Edgar: Ed, Eddie +male
Edwin: Ed, Eddie +male
Edmund: Ed, Eddie, Ned +male
Eduardo: Edu, Lalo +male
Eleanor: Ellie, Nell, Nellie, Lenny +female
Elizabeth: Liz, Lizzie, Lizzy, Beth, Betty, Betsy, Bess, Bessie, Libby, Liza +female
Emily: Em, Emmy +female
Emmanuel: Manny +male
Ernest: Ernie +male
Esther: Essie, Hettie +female
Eugene: Gene +male
Eugenia: Genie +female
Evelyn: Evie +female
Florence: Flo, Florrie, Flossie +female
Frances: Fran, Frannie, Francie, Frankie +female
Francis: Frank, Frankie +male
Francisco: Paco, Pancho, Curro, Kiko, Fran +male
Franklin: Frank +male
Francesco: Ciccio, Cesco +male
Frederick: Fred, Freddie, Freddy, Rick +male
Gabriel: Gabe, Gabi +male
Gabrielle: Gabby, Gaby +female
Geoffrey: Geoff +male
George: Georgie +male
Gerald: Gerry, Jerry +male
Geraldine: Gerry +female
Gertrude: Gertie, Trudy +female
Gilbert: Gil +male
Giovanni: Gianni, Nanni, Vanni +male
Giuseppe: Beppe, Peppe, Pino, Peppino +male
Gregory: Greg, Gregg +male
Guadalupe: Lupe, Lupita +female
Guillermo: Memo, Guille +male
Harold: Hal +male
Harriet: Hattie +female
Heinrich: Heiner, Heinz +male
Helen: Nell, Nellie +female
Henry: Harry, Hank, Hal +male
Herbert: Herb, Herbie, Bert +male
Howard: Howie +male
Ignacio: Nacho, Iñaki +male
Irving: Irv +male
Isaac: Ike, Zac +male
Isabel: Isa, Bella, Izzy +female
Isabella: Izzie, Bella +female
Jacob: Jake, Jakey +male
Jacqueline: Jackie, Jacqui, Jacky +female
James: Jim, Jimmy, Jimmie, Jamie +male
Janet: Jan +female
Jane: Janie, Jenny +female
Jeffrey: Jeff +male
Jennifer: Jen, Jenn, Jenny, Jennie +female
Jeremiah: Jerry +male
Jeremy: Jem, Jez +male
Jerome: Jerry +male
Jessica: Jess, Jessie +female
Jesús: Chuy, Suso +male
Joaquín: Quino +male
Johannes: Hannes, Jannes +male
John: Johnny, Johnnie, Jack, Jackie, Jock +male
Jonathan: Jon, Jonny, Jono, Nathan +male
José: Pepe, Chepe, Pepito, Zé +male
Joseph: Joe, Joey, Jo +male
Josephine: Josie, Jo +female
Joshua: Josh +male
Joanna: Jo, Jojo +female
Joanne: Jo +female
Juan: Juanito, Juancho +male
Judith: Judy, Judi, Jude +female
Julian: Jules +male
Juliet: Jules +female
Katherine: Kate, Katie, Kathy, Katy, Kat, Kathie, Kay, Kitty, Kath +female
Kathleen: Kathy, Kath, Katie +female
Kathryn: Kathy, Kate, Katie +female
Kenneth: Ken, Kenny +male
Kimberly: Kim, Kimmy +female
Kristin: Kris +female
Laura: Laurie, Lori +female
Lawrence: Larry, Laurie, Lawrie +male
Leonard: Len, Lenny, Leo +male
Leonardo: Leo, Nardo +male
Leopold: Leo, Poldi +male
Lillian: Lil, Lilly +female
Louis: Lou, Louie +male
Louise: Lou, Lulu +female
Luis: Lucho, Luisito +male
Ludwig: Lutz, Wiggerl +male
Lyudmila: Lyuda +female
Madeleine: Maddy, Maddie +female
Malcolm: Mal +male
Manuel: Manolo, Manu, Lolo +male
Margaret: Maggie, Meg, Peggy, Marge, Margie, Madge, Peg, Mags, Margo +female
María: Maruja, Mari, Marita +female
Maria: Masha, Marusya +female
Martin: Marty +male
Mary: Molly, Mamie, May, Mollie +female
Matthew: Matt, Matty +male
Maurice: Mo +male
Maxwell: Max +male
Maximilian: Max, Maxi +male
Megan: Meg +female
Melanie: Mel +female
Melissa: Missy, Mel, Lissa +female
Melvin: Mel +male
Michael: Mike, Mick, Mickey, Mikey, Micky +male
Michelle: Shelly, Chelle +female
Miguel: Migue, Miguelito +male
Mikhail: Misha +male
Mildred: Millie +female
Millicent: Millie +female
Mitchell: Mitch +male
Mohamed: Mo, Momo +male
Mohammed: Mo +male
Montgomery: Monty +male
Nancy: Nan +female
Natalya: Nata +female
Nathaniel: Nate, Nat, Nathan +male
Nathan: Nate +male
Nicholas: Nick, Nicky, Nico, Nic +male
Nicole: Nikki, Nicki, Nic +female
Nikolai: Kolya +male
Oliver: Ollie, Noll +male
Olivia: Liv, Livvy, Ollie +female
Oscar: Ozzie +male
Pamela: Pam, Pammie +female
Patricia: Pat, Patty, Patsy, Patti, Tricia, Trish, Trisha +female
Patrick: Pat, Paddy, Patsy +male
Penelope: Penny, Nell +female
Peter: Pete, Petey +male
Philip: Phil, Pip +male
Phillip: Phil +male
Philippa: Pippa, Pip +female
Priscilla: Prissy, Cilla +female
Rachel: Rach, Rae +female
Rafael: Rafa, Rafi +male
Raymond: Ray +male
Rebecca: Becky, Becca, Bex +female
Reginald: Reg, Reggie +male
Ricardo: Ricky, Rico +male
Richard: Dick, Rick, Ricky, Richie, Ritchie, Dickie, Rickie +male
Robert: Bob, Rob, Bobby, Robbie, Bobbie, Bert, Robby +male
Roberto: Beto, Berto +male
Roberta: Bobbie +female
Roderick: Rod, Roddy +male
Rodney: Rod +male
Roger: Rodge +male
Ronald: Ron, Ronnie, Ronny +male
Rosemary: Rosie +female
Rudolf: Rudi +male
Rudolph: Rudy +male
Russell: Russ +male
Samantha: Sam, Sammy +female
Samuel: Sam, Sammy +male
Sarah: Sadie +female
Santiago: Santi, Chago +male
Sebastian: Seb, Bastian +male
Sergio: Checo, Serginho +male
Sheldon: Shelly +male
Sidney: Sid +male
Solomon: Solly +male
Stanley: Stan +male
Stephanie: Steph, Stevie, Steffi +female
Stephen: Steve, Stevie +male
Steven: Steve +male
Stuart: Stu +male
Susan: Sue, Susie, Suzy, Suzie, Sukie +female
Susannah: Suki, Zanna +female
Tamara: Tammy +female
Teresa: Tess, Terry, Teri +female
Theresa: Terri, Tess, Tessa +female
Terence: Terry +male
Thaddeus: Tad, Thad +male
Theodore: Theo, Ted, Teddy +male
Thomas: Tom, Tommy, Thom +male
Timothy: Tim, Timmy +male
Tobias: Toby +male
Valentina: Valya +female
Valerie: Val +female
Victor: Vic +male
Victoria: Vicky, Vicki, Tori, Vickie, Vikki +female
Vincent: Vince, Vinnie, Vin +male
Vincenzo: Enzo, Cenzo +male
Vivian: Viv +female
Vladimir: Vlad, Volodya, Vova +male
Walter: Walt, Wally +male
Wilfred: Wilf +male
Wilhelm: Willi, Willy +male
William: Bill, Billy, Will, Willie, Wills, Billie +male
Winifred: Winnie +female
Woodrow: Woody +male
Xavier: Xavi, Javi +male
Francisca: Paca, Paquita +female
Yekaterina: Katya +female
Yevgeny: Zhenya +male
Yuri: Yura +male
Zachary: Zach, Zack, Zac +male
Nataliya: Natalka +female
Oleksandr: Sashko, Oles +male
Aleksandr: Shura, Sanya +male
Volodymyr: Volodya +male
Mykhailo: Mykhas +male
Ivan: Vanya +male
Salvatore: Totò, Turi +male
Pedro: Perico +male
Mercedes: Merche, Meche
Concepción: Concha, Conchita
Rosario: Charo
Enrique: Quique, Kike +male
Alejandro: Álex, Jandro +male
Alejandra: Jandra +female
