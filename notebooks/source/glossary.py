# %% [markdown]
# # Glossary
#
# Every word of the trade that the course uses, in a sentence. The link leads to the page that
# teaches it. [Formulas](formulas.ipynb) holds the same for formulas, and the
# [notation](start_here.ipynb#The-notation) is on the first page.

# %% [markdown]
# ## A
#
# - **accuracy**: the share of examples that are answered right. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **activation**: what a unit puts out, $a = g(z)$; of a layer with $m$ examples $A$, of shape $(n^{[l]}, m)$. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **activation function**: the function $g$ that a unit applies to its weighted sum: sigmoid, tanh, ReLU, ... ([Choose an activation](week3_2_activations.ipynb))

# %% [markdown]
# ## B
#
# - **backpropagation**: computing the slopes of the cost for all weights and biases, from the last layer to the first, by the chain rule. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **backward pass**: one run of backpropagation through a network or a graph. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **baseline**: a simple rival that any model has to beat, such as always giving the commonest answer. ([Lab: tell cats again, with depth](week4_3_lab_deep_cat_or_not.ipynb))
# - **batch**: the examples that one step of gradient descent looks at. On these pages always all of them; a *mini-batch* is a part. ([Go deep](week4_1_deep_networks.ipynb))
# - **bias**: the number $b$ that a unit adds to its weighted sum; in a layer a column $b^{[l]}$ of shape $(n^{[l]}, 1)$. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **binary classification**: deciding between two classes, called 1 and 0. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **boundary**: the points where a model's answer changes from one class to the other; of logistic regression a straight line or plane. ([Lab: separate a flower](week3_4_lab_planar_data.ipynb))
# - **broadcasting**: NumPy repeats a row, a column or a number until it fits the other array, without copying it. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))

# %% [markdown]
# ## C
#
# - **cache**: what the forward pass keeps because the way back needs it. ([Lab: build a deep network step by step](week4_2_lab_step_by_step.ipynb))
# - **chain rule**: if $J$ depends on $v$ and $v$ on $a$, then $\frac{dJ}{da} = \frac{dJ}{dv} \frac{dv}{da}$. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **class**: one of the answers that a classifier chooses from. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **clipping**: moving numbers that lie outside of a range to its end, so that $\log 0$ never occurs. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **computation graph**: a computation drawn as steps, each with its inputs; forward it gives values, backward slopes. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **convergence**: coming so near to a lowest point that further steps hardly change anything. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **convex**: said of a curve or surface that nowhere lies above the straight line between two of its points. It has no local minimum but the global ones. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **convolutional network**: a network (CNN) whose units look at small patches and share their weights; for pictures and sound. ([Go deep](week4_1_deep_networks.ipynb))
# - **cost**: the mean $J$ of the losses of all examples; a single number that training lowers. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **cross-entropy**: the loss $-(y \log a + (1 - y) \log(1 - a))$ for yes-or-no questions. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))

# %% [markdown]
# ## D
#
# - **dead unit**: a ReLU unit that is 0 for all examples, so that no slope passes it and it learns no more. ([Choose an activation](week3_2_activations.ipynb))
# - **deep**: said of a network with several hidden layers; there is no sharp border. ([Go deep](week4_1_deep_networks.ipynb))
# - **derivative**: the slope of a function at one place: how many times as far the value moves as the input, for tiny moves. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **distribution shift**: the examples a model is used on differ in kind from those it has learnt from, as photographs from drawings. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **divergence**: steps that are too large carry training ever farther away; the cost grows. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))

# %% [markdown]
# ## E
#
# - **elementwise**: number by number, as `*` multiplies arrays; the opposite of a matrix product. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **example**: one input $x$ with its label $y$; in $X$ it is a column. ([Start here](start_here.ipynb))

# %% [markdown]
# ## F
#
# - **fan-in**: how many numbers go into a unit. Weights drawn at random are divided by its root. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **feature**: one of the numbers that describe an example; a row of $X$. ([Start here](start_here.ipynb))
# - **forward pass**: computing the answer from the input, layer by layer. ([Go deep](week4_1_deep_networks.ipynb))
# - **fully connected**: said of a layer each of whose units takes in all numbers of the layer before; also *dense*. ([What a neural network is, and why now](week1_introduction.ipynb))

# %% [markdown]
# ## G
#
# - **generalisation**: being right about examples that were not learnt from. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **gradient**: all the slopes of the cost together: one for each weight and bias. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **gradient checking**: comparing the gradient of backpropagation with slopes found by nudging. ([Lab: build a deep network step by step](week4_2_lab_step_by_step.ipynb))
# - **gradient descent**: going downhill: again and again subtract the learning rate times the gradient. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **Gram matrix**: all products $X^T X$ of examples with each other; enough to train the first layer by. ([Lab: tell cats again, with depth](week4_3_lab_deep_cat_or_not.ipynb))

# %% [markdown]
# ## H
#
# - **hidden layer**: a layer between input and output; what its units should say is in no data set. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **hidden unit**: a unit of a hidden layer. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **hyperparameter**: what you choose and training does not: learning rate, numbers of layers and units, iterations. ([Go deep](week4_1_deep_networks.ipynb))

# %% [markdown]
# ## I
#
# - **identity**: the activation $g(z) = z$, none at all; for answers that may be any number. ([Choose an activation](week3_2_activations.ipynb))
# - **initialisation**: the weights and biases before the first step. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **input layer**: the features themselves, $A^{[0]} = X$. It has no weights and is not counted. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **iteration**: one round of forward, backward, update. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))

# %% [markdown]
# ## L
#
# - **label**: the right answer $y$ to an example. ([Start here](start_here.ipynb))
# - **layer**: units side by side that take in the same numbers; one matrix $W$, one column $b$, one activation. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **leak**: the slope of leaky ReLU left of 0. ([Choose an activation](week3_2_activations.ipynb))
# - **leaky ReLU**: the activation $\max(c \, z, z)$ with a small leak $c$. ([Choose an activation](week3_2_activations.ipynb))
# - **learning rate**: the length $\alpha$ of the steps in gradient descent, as a factor of the gradient. ([Start here](start_here.ipynb))
# - **likelihood**: how probable a model makes the labels that were seen. Its logarithm, turned in sign and averaged, is the cross-entropy. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **linear model**: a model whose answer depends on a weighted sum of the features alone. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **local minimum**: a place that is lower than all places near to it, though perhaps not the lowest. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **logistic regression**: the smallest network: one unit with a sigmoid, $a = \sigma(w^T x + b)$. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **loss**: how wrong the answer to one example is. The mean over the examples is the cost. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))

# %% [markdown]
# ## M
#
# - **matrix product**: `A @ B`: rows times columns, shapes $(n, k)$ and $(k, m)$ give $(n, m)$. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **McNemar's test**: asks whether two models that answered the same examples differ by more than chance. ([Lab: tell cats again, with depth](week4_3_lab_deep_cat_or_not.ipynb))

# %% [markdown]
# ## N
#
# - **nearest neighbour**: gives a new example the label of the most similar one that is known. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **neuron**: another word for unit. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **nonlinear**: said of whatever is not a straight line. Without it, layers collapse into one. ([Choose an activation](week3_2_activations.ipynb))
# - **normal**: drawn from the bell curve around 0, as random weights are. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **normalise**: divide by a length or a spread, so that features become comparable. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **nudge**: change a number by very little, to see how much something else moves. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **numerical gradient**: slopes found by nudging each parameter in turn. ([Lab: build a deep network step by step](week4_2_lab_step_by_step.ipynb))

# %% [markdown]
# ## O
#
# - **output layer**: the last layer; what it says is the answer. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **overfitting**: learning the training examples by heart, so that new ones are answered worse. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))

# %% [markdown]
# ## P
#
# - **parameter**: a number that training finds: a weight or a bias. ([Go deep](week4_1_deep_networks.ipynb))
# - **parity**: whether the number of ones among some bits is odd. ([Go deep](week4_1_deep_networks.ipynb))
# - **plateau**: a flat part of the cost, where the slopes are tiny and training is slow. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **prediction**: the class that a model settles on, here 1 where the probability is above a half. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **probability**: a number from 0 to 1; what a sigmoid says: how likely the label is 1. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))

# %% [markdown]
# ## R
#
# - **rank one**: said of an array of shape `(n,)`, neither row nor column, whose transpose is itself. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **recurrent network**: a network (RNN) that reads a sequence and takes in its own last state; LSTM and GRU are kinds of it. ([Go deep](week4_1_deep_networks.ipynb))
# - **regression**: predicting a number and no class. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **ReLU**: the rectified linear unit, $\max(0, z)$: the first choice for hidden layers. ([Choose an activation](week3_2_activations.ipynb))

# %% [markdown]
# ## S
#
# - **saturated**: said of a unit so far out on its curve that the curve is flat there and hardly any slope is left. ([Choose an activation](week3_2_activations.ipynb))
# - **seed**: the number that a random generator starts from; the same seed draws the same numbers. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))
# - **shallow**: said of a network with one hidden layer, or none. ([Go deep](week4_1_deep_networks.ipynb))
# - **shape**: the sizes of an array, `(rows, columns)`. ([Start here](start_here.ipynb))
# - **sigmoid**: the activation $\sigma(z) = \frac{1}{1 + e^{-z}}$, from 0 to 1. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **slope**: height over width of a tiny step along a curve; the derivative. ([Follow derivatives through a graph](week2_2_derivatives_and_graphs.ipynb))
# - **softmax**: turns several numbers into probabilities that add up to 1. ([Choose an activation](week3_2_activations.ipynb))
# - **span**: all sums of multiples of some columns. Gradient descent never moves the first layer out of that of the examples. ([Lab: tell cats again, with depth](week4_3_lab_deep_cat_or_not.ipynb))
# - **standard deviation**: how far numbers typically lie from their mean. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **standardise**: subtract the mean of each feature and divide by its standard deviation. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **structured data**: data in a table, where each column has a meaning. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **supervised learning**: learning from examples whose right answers are known. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **symmetry**: units that start alike get the same gradient and stay alike. ([Send the error backward, and start well](week3_3_backpropagation_and_initialisation.ipynb))

# %% [markdown]
# ## T
#
# - **tanh**: the hyperbolic tangent, an S-shaped activation from -1 to 1. ([Choose an activation](week3_2_activations.ipynb))
# - **test set**: examples that are looked at once, at the very end. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **training set**: the examples that a model learns from. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **transpose**: rows turned into columns, $A^T$, in code `A.T`. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))
# - **two-layer network**: a network with one hidden layer: the input is not counted. ([Put one layer in between](week3_1_shallow_networks.ipynb))

# %% [markdown]
# ## U
#
# - **unit**: one small computation in a layer: a weighted sum, a bias, an activation. ([Put one layer in between](week3_1_shallow_networks.ipynb))
# - **unstructured data**: pictures, sound, text: a single number in it means nothing by itself. ([What a neural network is, and why now](week1_introduction.ipynb))

# %% [markdown]
# ## V
#
# - **validation set**: examples that are not learnt from, used to choose hyperparameters. ([Lab: tell cats from other drawings](week2_4_lab_cat_or_not.ipynb))
# - **vanishing gradient**: slopes that shrink from layer to layer on the way back, until the first layers hardly learn. ([What a neural network is, and why now](week1_introduction.ipynb))
# - **vectorise**: replace a loop over numbers by one operation on arrays. ([Replace loops by arrays](week2_3_vectorization_and_broadcasting.ipynb))

# %% [markdown]
# ## W
#
# - **weight**: the factor that an input of a unit is multiplied by. ([Decide yes or no with logistic regression](week2_1_logistic_regression.ipynb))
# - **Wilson's interval**: the range in which the true share of right answers lies with about 95 %, given some that were counted. ([Lab: tell cats again, with depth](week4_3_lab_deep_cat_or_not.ipynb))
